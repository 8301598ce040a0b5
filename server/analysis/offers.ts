import * as z from 'zod';
import {
  dataPointSchema,
  daysBetween,
  offerReasonSchema,
  type Analysis,
  type DataPoint,
  type Ledger,
  type OfferView,
  type PluginContext,
} from '../../plugins/kit/index.ts';
import { callPure } from '../host/envelope.ts';
import type { Host } from '../host/host.ts';
import type { TraceRecorder } from '../trace/recorder.ts';

/** What an offer must return. */
export const offerVerdictSchema = z.strictObject({
  eligible: z.boolean(),
  reasons: z.array(offerReasonSchema),
  because: dataPointSchema.nullable(),
});
export type OfferVerdict = z.infer<typeof offerVerdictSchema>;

/** The reviewed fields an offer may decide on, and nothing else of the ledger. */
export function offerView(
  ledger: Ledger,
  signals: Analysis['signals'],
  persona: string,
  points: readonly DataPoint[],
): OfferView {
  return {
    monthly_income_cents: signals['180'].income?.monthly_income_cents ?? null,
    account_kinds: ledger.accounts.map(({ type, subtype }) => ({ type, subtype })),
    utilization: signals['30'].credit?.overall.utilization ?? null,
    is_overdue: signals['30'].credit?.overall.is_overdue ?? null,
    has_cards: ledger.accounts.some(({ type }) => type === 'credit'),
    overdrafts_30_days: signals['30'].cash_flow?.overdrafts ?? null,
    relationship_days: ledger.first_day === null ? null : daysBetween(ledger.first_day, ledger.as_of),
    persona,
    points,
  };
}

/** Asks every offer plugin whether it may be shown, with its reasons for and against. One that fails is not shown. */
export function evaluateOffers(
  view: OfferView,
  { host, context, recorder }: { host: Host; context: PluginContext; recorder: TraceRecorder | null },
) {
  return host.ofKind('offer').map((loaded) => ({
    plugin: loaded.plugin,
    verdict: callPure<OfferVerdict>(
      loaded,
      recorder,
      {
        span: {
          name: `offer ${loaded.plugin.id}`,
          kind: 'CHAIN',
          attributes: {},
          input: { ...view, points: undefined },
        },
        output: offerVerdictSchema,
        onFailure: () => ({
          eligible: false,
          reasons: [{ code: 'PLUGIN_FAILED', sentence: 'Its eligibility could not be decided.', evidence: [] }],
          because: null,
        }),
        annotate: (span, verdict) => {
          span.attributes['spendsense.eligible'] = verdict.eligible;
        },
      },
      () => loaded.plugin.create(context, loaded.config).eligible(view),
    ),
  }));
}
