import * as z from 'zod';
import {
  daysBetween,
  offerPluginReasonCodes,
  type Analysis,
  type DataPoint,
  type Ledger,
  type OfferPlugin,
  type OfferReasonCode,
  type OfferView,
  type PluginContext,
} from '../../plugins/kit/index.ts';
import { callPure } from '../host/envelope.ts';
import type { Host } from '../host/host.ts';
import type { TraceRecorder } from '../trace/recorder.ts';

/** What an offer plugin must return. */
export const offerVerdictSchema = z.strictObject({
  eligible: z.boolean(),
  reasons: z.array(z.enum(offerPluginReasonCodes)),
  because: z.string().nullable(),
});

/** What was decided over an offer: by its plugin, and by what holds for every offer. */
export interface OfferVerdict {
  readonly eligible: boolean;
  readonly reasons: readonly OfferReasonCode[];
  /** The data point that is its reason; null when it is not shown. */
  readonly because: DataPoint | null;
}

/** What every offer depends on, whatever its plugin says: help comes before offers. Null is unknown. */
export interface Standing {
  readonly has_cards: boolean;
  readonly is_overdue: boolean | null;
  readonly has_checking: boolean;
  readonly overdrafts_30_days: number | null;
}

export function standingOf(ledger: Ledger, signals: Analysis['signals']): Standing {
  return {
    has_cards: ledger.accounts.some(({ type }) => type === 'credit'),
    is_overdue: signals['30'].credit?.overall.is_overdue ?? null,
    has_checking: ledger.accounts.some(({ subtype }) => subtype === 'checking'),
    overdrafts_30_days: signals['30'].cash_flow?.overdrafts ?? null,
  };
}

/** Why nobody in this standing is offered anything; unknown counts against. */
function barriersOf({ has_cards, is_overdue, has_checking, overdrafts_30_days }: Standing): OfferReasonCode[] {
  const barriers: OfferReasonCode[] = [];
  if (is_overdue === true) barriers.push('ACCOUNT_OVERDUE');
  // Who has no card cannot be overdue on one, and who has no checking account cannot overdraw it.
  else if (is_overdue === null && has_cards) barriers.push('OVERDUE_UNKNOWN');
  if (overdrafts_30_days === null) {
    if (has_checking) barriers.push('OVERDRAFT_UNKNOWN');
  } else if (overdrafts_30_days > 0) barriers.push('OVERDRAFT_RECENTLY');
  return barriers;
}

/** The reviewed fields an offer may decide on, of which it is given those it declares; nothing that names a shop, a place or a person. */
export function offerView(
  ledger: Ledger,
  signals: Analysis['signals'],
  persona: string,
  points: readonly DataPoint[],
): OfferView {
  const kinds = new Map(ledger.accounts.map(({ type, subtype }) => [`${type} ${subtype ?? ''}`, { type, subtype }]));
  return {
    monthly_income_cents: signals['180'].income?.monthly_income_cents ?? null,
    account_kinds: [...kinds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, kind]) => kind),
    utilization: signals['30'].credit?.overall.utilization ?? null,
    relationship_days: ledger.first_day === null ? null : daysBetween(ledger.first_day, ledger.as_of),
    persona,
    points: points.map(({ signal, weight }) => ({ signal, weight })),
  };
}

function only(view: OfferView, { offer }: OfferPlugin): OfferView {
  return { ...view, points: view.points.filter(({ signal }) => offer.signals.includes(signal)) };
}

export interface OfferInput {
  readonly view: OfferView;
  readonly standing: Standing;
  /** Where the words and the proof of a reason come from. */
  readonly points: readonly DataPoint[];
}

/** Asks every offer plugin whether it may be shown, and holds its answer against what every offer depends on. One that fails is not shown. */
export function evaluateOffers(
  { view, standing, points }: OfferInput,
  { host, context, recorder }: { host: Host; context: PluginContext; recorder: TraceRecorder | null },
): { plugin: OfferPlugin; verdict: OfferVerdict }[] {
  const barriers = barriersOf(standing);
  return host.ofKind('offer').map((loaded) => {
    const { plugin } = loaded;
    const own = only(view, plugin);
    const answer = callPure<z.infer<typeof offerVerdictSchema> | null>(
      loaded,
      recorder,
      {
        span: {
          name: `offer ${plugin.id}`,
          kind: 'CHAIN',
          attributes: { 'spendsense.barriers': barriers.join(' ') },
          input: { ...own, standing },
        },
        output: offerVerdictSchema.nullable(),
        onFailure: () => null,
        annotate: (span, verdict) => {
          span.attributes['spendsense.eligible'] = verdict !== null && verdict.eligible && barriers.length === 0;
        },
      },
      () => plugin.create(context, loaded.config).eligible(own),
    );
    if (!answer) return { plugin, verdict: { eligible: false, reasons: ['PLUGIN_FAILED'], because: null } };
    const because = answer.because === null ? null : strongest(points, answer.because, plugin);
    const eligible = answer.eligible && because !== null && barriers.length === 0;
    const unproven = answer.eligible && because === null ? (['NO_SIGNAL'] as const) : [];
    const reasons = [...barriers, ...unproven, ...answer.reasons];
    return { plugin, verdict: { eligible, reasons, because: eligible ? because : null } };
  });
}

function strongest(points: readonly DataPoint[], signal: string, { offer }: OfferPlugin): DataPoint | null {
  if (!offer.signals.includes(signal)) return null;
  return points
    .filter((point) => point.signal === signal)
    .reduce<DataPoint | null>((best, point) => (best && best.weight >= point.weight ? best : point), null);
}
