import type { BankData, CatalogueData, PluginsData } from '../../server/protocol/index.ts';

/** For tests: how the stub bank's plugins did; one fails, one is off. */
export function stubPlugins({ plugins }: BankData, now: number): PluginsData {
  return {
    traces: 137,
    since: new Date(now - 7 * 86_400_000).toISOString(),
    plugins: plugins.map(({ id, kind, version, summary, required }, index) => ({
      id,
      kind,
      version,
      summary,
      required,
      enabled: index !== 3,
      calls: index === 2 ? 0 : 120 + index,
      errors: index === 1 ? 6 : 0,
      p50_ms: index === 2 ? null : 0.4,
      p95_ms: index === 2 ? null : 12,
      verdicts: kind === 'guardrail' ? { allow: 100, block: 3 } : {},
      versions_seen: index === 1 ? ['0.9.0', version] : [version],
    })),
  };
}

/** For tests: an offer that is shown, one that is not, and two articles. */
export function stubCatalogue(): CatalogueData {
  const counts = { shown_to: 4, dismissed: 1, taken_away: 1 };
  const offer = {
    version: '1.1.0',
    partner: 'Harbor Community Bank',
    summary: 'A savings account that pays a higher rate.',
    disclosure: 'The bank earns from deposits.',
    commission: 'own_product',
    personas: ['savings_builder'],
    until: null,
    days_shown: 9,
    ...counts,
  } as const;
  const article = {
    language: 'en',
    topics: ['saving'],
    author_role: 'Financial education editor',
    reading_grade: 4.2,
    sources: 2,
    reviewed: '2026-11-20',
    read: 3,
    ...counts,
  };
  return {
    day: '2026-11-25',
    offers: [
      {
        ...offer,
        personas: [...offer.personas],
        id: 'offer.savings',
        title: 'A savings account',
        es: {
          title: 'Una cuenta de ahorro',
          summary: 'Una cuenta de ahorro que paga una tasa más alta.',
          disclosure: 'El banco gana con los depósitos.',
        },
        live: true,
        taken_up_version: null,
      },
      {
        ...offer,
        personas: [...offer.personas],
        id: 'offer.card',
        title: 'A card',
        es: null,
        live: false,
        taken_up_version: '1.0.0',
      },
    ],
    articles: [
      { ...article, id: 'save', title: 'How to save', live: true, expires: '2027-11-20' },
      { ...article, id: 'old', title: 'What runs out soon', live: false, expires: '2026-12-10' },
    ],
  };
}
