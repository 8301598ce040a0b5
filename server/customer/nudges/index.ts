import { createHash } from 'node:crypto';
import { addDays } from '../../../plugins/kit/index.ts';
import { languageOf } from '../../../plugins/tools/shared/language.ts';
import { nudgeKinds, type NudgeKind } from '../../protocol/index.ts';
import { billsDue } from './bill-due.ts';
import { lookahead, lowBalanceAhead } from './low-balance.ts';
import { nudgeScopes, type DecidingInput, type Nudge, type NudgeInput } from './nudge.ts';
import { priceRises } from './price-rise.ts';

export type { Nudge, NudgeInput } from './nudge.ts';

const deciders: Readonly<Record<NudgeKind, (input: DecidingInput) => Nudge[]>> = {
  low_balance: lowBalanceAhead,
  bill_due: billsDue,
  price_rise: priceRises,
};

/** Everything worth a word today, what matters most first, whether it was told before or not. Pure. */
export function decideNudges(input: NudgeInput): Nudge[] {
  const language = languageOf(input.locale);
  const given: DecidingInput = { ...input, language, say: (wording) => wording[language] };
  return nudgeKinds.flatMap((kind) =>
    nudgeScopes[kind].every((scope) => input.granted.includes(scope)) ? deciders[kind](given) : [],
  );
}

/** The name of a nudge outside: says nothing of what it is about. */
export function nudgeId({ key }: Pick<Nudge, 'key'>): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

/** A nudge that a customer has had: on which day at their bank, and whether they were rid of it. */
export interface Told {
  readonly nudge_id: string;
  readonly kind: NudgeKind;
  readonly day: string;
  readonly isDismissed: boolean;
}

/** New nudges a day, and in seven days. */
const most = { day: 1, week: 3 };

/**
 * Which of them to show on a day: what was shown that day already and is still true, then what is new, as far as the limits go. One
 * that was shown on an earlier day, or dismissed, never comes again; nor does another low balance within the days it looks ahead. Pure.
 */
export function chooseNudges(
  decided: readonly Nudge[],
  { told, off, day }: { told: readonly Told[]; off: readonly NudgeKind[]; day: string },
): { nudge: Nudge; isNew: boolean }[] {
  const since = (days: number) => told.filter((one) => one.day > addDays(day, -days));
  const known = new Map(told.map((one) => [one.nudge_id, one]));
  const hasBeenLow = since(lookahead).some(({ kind }) => kind === 'low_balance');
  let room = Math.min(most.day - since(1).length, most.week - since(7).length);
  return decided
    .filter(({ kind }) => !off.includes(kind))
    .flatMap((nudge): { nudge: Nudge; isNew: boolean }[] => {
      const before = known.get(nudgeId(nudge));
      if (before) return before.day === day && !before.isDismissed ? [{ nudge, isNew: false }] : [];
      if (room <= 0 || (nudge.kind === 'low_balance' && hasBeenLow)) return [];
      room -= 1;
      return [{ nudge, isNew: true }];
    });
}
