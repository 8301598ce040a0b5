import type { OverviewData } from '../../server/protocol/index.ts';

/** For tests: thirty days, two of them without a turn, and three nights with a report. */
export function stubOverview(): OverviewData {
  const day = (index: number) => new Date(Date.UTC(2026, 9, 27 + index)).toISOString().slice(0, 10);
  const share = (value: number) => ({ part: Math.round(100 * value), whole: 100, share: value });
  return {
    days: Array.from({ length: 30 }, (_, index) => {
      const isQuiet = index === 4 || index === 11;
      const answered = isQuiet ? 0 : 20 + ((index * 7) % 13);
      return {
        day: day(index),
        turns: isQuiet ? 0 : answered + 3,
        outcomes: isQuiet ? {} : { answered, blocked: 1, escalated: 2 },
        customers: isQuiet ? 0 : 9,
        p50_ms: isQuiet ? null : 60 + index,
        p95_ms: isQuiet ? null : 300 + 5 * index,
      };
    }),
    quality: [27, 28, 29].map((index) => ({
      day: day(index),
      coverage: share(0.9),
      explainability: share(1),
      auditability: share(0.99),
      relevance: share(0.95),
      kept: share(0.7 + index / 200),
    })),
    waiting: { review_items: 3, flagged: 1, changes: 0 },
    glass_broken: 2,
  };
}
