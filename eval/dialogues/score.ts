import { isDeepStrictEqual } from 'node:util';
import type { Understanding } from '../../server/model/index.ts';
import { accountOfKind } from './customer.ts';
import type { LabelledTurn } from './dialogue.ts';
import { answers, isBuilt, outside, slotsOf, slotsTaken } from './intents.ts';

/** How a reading compares with its label. */
export interface Score {
  /** `asked`: the customer was asked what they meant. `unbuilt`: there is no tool for it, so nothing is right or wrong. */
  readonly verdict: 'right' | 'asked' | 'wrong' | 'unbuilt';
  /** Id of the tool taken, or `outside`. */
  readonly got: string;
  /** Every slot as labelled and no other; null where the intent is not right or another tool stands in. */
  readonly slots_right: boolean | null;
  readonly slots: Readonly<Record<string, unknown>>;
}

/**
 * @param tools name of each tool as the model calls it -> its plugin's id
 * @throws Error for an intent that the definitions do not have
 */
export function scoreTurn(
  { intent, slots: labelled }: LabelledTurn,
  read: Understanding,
  tools: ReadonlyMap<string, string>,
): Score {
  slotsTaken(intent);
  const got = read.intent === null ? outside : (tools.get(read.intent) ?? read.intent);
  const account = read.slots['account'];
  const args = { ...read.slots, account: accountOfKind[String(account)] ?? account };
  const slots = slotsOf(intent, args);
  const score = { got, slots, slots_right: null };
  if (!isBuilt(intent, new Set(tools.values()))) return { ...score, verdict: 'unbuilt' };
  if (!answers(intent, got, read.slots)) return { ...score, verdict: got === outside ? 'asked' : 'wrong' };
  const isScored = got === intent && intent !== outside;
  return { ...score, verdict: 'right', slots_right: isScored ? isDeepStrictEqual(slots, { ...labelled }) : null };
}
