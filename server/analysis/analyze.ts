import {
  consentScopes,
  type Analysis,
  type ConsentScope,
  type Knowledge,
  type Ledger,
} from '../../plugins/kit/index.ts';
import { pluginContext, type Host } from '../host/host.ts';
import type { TraceRecorder } from '../trace/recorder.ts';
import { evaluateOffers, offerView, standingOf } from './offers.ts';
import { assignPersonas } from './personas.ts';
import { noExclusions, recommend, type Exclusions } from './recommend.ts';
import { detectSignals } from './signals.ts';
import { withinConsent } from './within-consent.ts';

export interface AnalysisInput {
  readonly ledger: Ledger;
  readonly host: Host;
  readonly knowledge: Knowledge;
  /** Instant of the run, ISO 8601. */
  readonly now: string;
  readonly locale: string;
  /** Null where nobody keeps a trace: the command line without `--trace`. */
  readonly recorder: TraceRecorder | null;
  /** Nothing where there is nobody to decide so: the command line. */
  readonly excluded?: Exclusions | undefined;
  /** What the customer agreed to; everything where nobody has to: the command line. */
  readonly granted?: readonly ConsentScope[];
}

/** The engine: one ledger in, signals, streams, personas and recommendations out. Pure but for its spans. */
export function analyze(input: AnalysisInput): Analysis {
  const { ledger, host, knowledge, now, locale, recorder, excluded = noExclusions, granted = consentScopes } = input;
  const work = (): Analysis => {
    const tools = { host, context: pluginContext(now, 1), recorder };
    const { signals, points } = withinConsent(detectSignals(ledger, tools), granted);
    const personas = {
      '30': assignPersonas(signals['30'], '30', tools),
      '180': assignPersonas(signals['180'], '180', tools),
    };
    const view = offerView(ledger, signals, personas['30'].primary, points);
    const offers = granted.includes('offers')
      ? evaluateOffers({ view, standing: standingOf(ledger, signals), points }, tools)
      : [];
    // Each part was parsed where its plugin returned it.
    return {
      as_of: ledger.as_of,
      currency: ledger.currency,
      warnings: [...ledger.warnings],
      signals,
      recurring: ledger.streams.filter(({ direction }) =>
        granted.includes(direction === 'inflow' ? 'income' : 'spending'),
      ),
      personas,
      recommendations: recommend({ personas, points, knowledge, offers, locale, excluded, granted }),
    };
  };
  if (!recorder) return work();
  const { items, noOffers } = excluded;
  // With the rows and the settings, all that it takes to do it again.
  const given = { now, locale, granted: [...granted], excluded: { items: [...items], no_offers: noOffers } };
  return recorder.spanSync(
    {
      name: 'analyze',
      kind: 'CHAIN',
      input: { as_of: ledger.as_of, transactions: ledger.transactions.length, ...given },
    },
    (span) => {
      const analysis = work();
      span.output = { personas: analysis.personas, recommendations: analysis.recommendations };
      return analysis;
    },
  );
}

/**
 * For operators: something that a person should look at soon. True for an overdue account, an overdraft in the last 30 days
 * or cards at 80 % of their limits or more; null when none of these is known.
 */
export function riskFlag(signals: Analysis['signals']): boolean | null {
  const { credit, cash_flow } = signals['30'];
  const overdue = credit?.overall.is_overdue ?? null;
  const overdrafts = cash_flow?.overdrafts ?? null;
  const utilization = credit?.overall.utilization ?? null;
  if (overdue === true || (overdrafts !== null && overdrafts > 0) || (utilization !== null && utilization >= 0.8)) {
    return true;
  }
  return overdue === null && overdrafts === null && utilization === null ? null : false;
}
