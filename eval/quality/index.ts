import { isDeepStrictEqual } from 'node:util';
import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { loadKnowledge } from '../../knowledge/index.ts';
import { buildLedger, type Recommendation } from '../../plugins/kit/index.ts';
import { analyze } from '../../server/analysis/analyze.ts';
import { Host } from '../../server/host/host.ts';
import { bundledPlugins } from '../../server/plugins.ts';
import {
  behavioursIn,
  counted,
  coverageOf,
  hasPersona,
  isExplained,
  parityOf,
  percentile,
  type CountedCustomer,
} from '../../server/report/quality.ts';
import { percent, type Report } from '../report.ts';

const to = '2026-11-25';
const now = `${to}T12:00:00Z`;

interface Seen extends CountedCustomer {
  readonly items: readonly Recommendation[];
  readonly milliseconds: number;
  readonly replays: boolean;
  readonly serves: number;
}

/**
 * The report that a bank reads in the admin, over made-up customers: every kind of customer of the generator, drawn `draws` times. Groups are
 * drawn by lot, so that a gap that stands out is chance or a mistake in the report.
 */
export async function reportQuality(draws: number): Promise<Report> {
  const knowledge = await loadKnowledge({ today: to });
  const host = new Host(bundledPlugins);
  const seen = Array.from({ length: draws }, (_, draw) => draw).flatMap((draw) =>
    demoCustomers.map(({ id }): Seen => {
      const rows = generateCustomer(id, { seed: 900_000 + draw, to });
      const run = () =>
        analyze({ ledger: buildLedger(rows, to), host, knowledge, now, locale: 'en-US', recorder: null });
      const before = process.cpuUsage();
      const { signals, personas, recommendations } = run();
      const { user, system } = process.cpuUsage(before);
      const items = [...recommendations.education, ...recommendations.offers];
      const own = new Set([...personas['30'].matched, ...personas['180'].matched].map((persona) => persona.id));
      const personasOf = ({ kind, item_id }: Recommendation): readonly string[] =>
        (kind === 'education'
          ? knowledge.article(item_id)?.personas
          : host.ofKind('offer').find(({ plugin }) => plugin.id === item_id)?.plugin.offer.personas) ?? [];
      return {
        customer_id: `${id} ${draw}`,
        has_persona: hasPersona(personas['30']),
        behaviours: behavioursIn(signals['180']),
        education: recommendations.education.length,
        offers: recommendations.offers.length,
        items,
        milliseconds: (user + system) / 1_000,
        replays: isDeepStrictEqual(run().recommendations, recommendations),
        serves: items.filter((item) => personasOf(item).some((persona) => own.has(persona))).length,
      };
    }),
  );
  const items = seen.flatMap((one) => one.items);
  const { persona, three_behaviours, both } = coverageOf(seen);
  const shares = [
    ['coverage: a persona', persona],
    ['coverage: three behaviours or more', three_behaviours],
    ['coverage: both', both],
    ['explainability: a reason with a figure and its proof', counted(items.filter(isExplained).length, items.length)],
    ['auditability: decided the same once more', counted(seen.filter(({ replays }) => replays).length, seen.length)],
    [
      'relevance: serves a persona that the customer has',
      counted(
        seen.reduce((sum, { serves }) => sum + serves, 0),
        items.length,
      ),
    ],
    ['three articles or more', counted(seen.filter(({ education }) => education >= 3).length, seen.length)],
    ['an offer', counted(seen.filter(({ offers }) => offers > 0).length, seen.length)],
  ] as const;
  const times = seen.map(({ milliseconds }) => milliseconds);
  const halves = (rest: number) =>
    seen.filter((_, index) => lot(index) % 2 === rest).map(({ customer_id }) => customer_id);
  const parity = parityOf(seen, { 'by lot, one': halves(0), 'by lot, other': halves(1) });
  const shown = (value: number | null | undefined) => (value === null || value === undefined ? '–' : value.toFixed(3));
  return {
    name: 'quality',
    title: 'Quality and fairness of what is recommended',
    notes: [
      `${seen.length} made-up customers. The same figures over a bank’s own customers, with groups that the bank names: \`POST /api/v1/operator/report\` and *Report* in the admin.`,
    ],
    tables: [
      {
        heading: 'Shares',
        columns: ['of', 'part', 'whole', 'share'],
        rows: shares.map(([name, { part, whole }]) => [name, part, whole, percent(part, whole)]),
      },
      {
        heading: 'Processor time of a run, milliseconds',
        columns: ['p50', 'p95'],
        rows: [[shown(percentile(times, 0.5)), shown(percentile(times, 0.95))]],
      },
      {
        heading: 'Parity',
        columns: ['group', 'customers', 'articles', 'an offer', 'gap', '95 %', 'ratio', 'stands out'],
        rows: parity.map((row) => [
          row.group,
          row.customers,
          shown(row.education),
          shown(row.offers),
          shown(row.offer_gap?.gap),
          `${shown(row.offer_gap?.low)} … ${shown(row.offer_gap?.high)}`,
          shown(row.offer_ratio),
          row.stands_out ? 'yes' : 'no',
        ]),
      },
    ],
  };
}

/** A number by lot, the same every time. */
function lot(index: number): number {
  return (Math.imul(index + 1, 2_654_435_761) >>> 13) & 0xff;
}
