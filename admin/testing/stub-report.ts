import type { CountedShare, ParityRow, ReportData } from '../../server/protocol/index.ts';

const share = (part: number, whole: number): CountedShare => ({ part, whole, share: part / whole });

/** For tests: the report of a bank, with a row for every group that was named. */
export function stubReport(groups: Readonly<Record<string, readonly string[]>>): { report: ReportData } {
  const parity = Object.entries(groups).map(([group], index): ParityRow => ({
    group,
    customers: 40,
    left_out: index,
    education: 1,
    offers: 0.9 - 0.4 * index,
    offer_gap: { gap: 0.4 - 0.8 * index, low: 0.1 - 0.8 * index, high: 0.6 - 0.7 * index },
    education_gap: null,
    offer_ratio: 1 - 0.45 * index,
    stands_out: true,
  }));
  return {
    report: {
      as_of: '2026-11-25T12:00:00Z',
      customers: { all: 120, agreed: 100, computed: 96 },
      coverage: { persona: share(90, 96), three_behaviours: share(93, 96), both: share(88, 96) },
      sampled_customers: 48,
      explainability: share(240, 240),
      auditability: share(239, 240),
      relevance: share(201, 240),
      kept: share(30, 34),
      latency_ms: {
        recommendations: { count: 480, p50: 41.2, p95: 88.7 },
        turns: { count: 900, p50: 120.5, p95: 310.1 },
      },
      parity,
    },
  };
}
