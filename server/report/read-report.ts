import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import {
  buildLedger,
  personaAssignmentSchema,
  windowSignalsSchema,
  type Recommendation,
} from '../../plugins/kit/index.ts';
import { analyze } from '../analysis/analyze.ts';
import type { Application } from '../application.ts';
import { readExclusions } from '../customer/exclusions.ts';
import { readRecommendations } from '../customer/recommendations.ts';
import { Bank, DecisionTrace, RecommendationResponse, RecommendationRow } from '../database/entities/index.ts';
import { loadLedgerRows } from '../database/ledger-store.ts';
import { plainJson } from '../database/plain-json.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import { consentMonths, readConsent } from '../identity/consent.ts';
import { consentVersion, type ReportData } from '../protocol/index.ts';
import { readRecommendationTrace } from '../trace/store.ts';
import {
  behavioursIn,
  counted,
  coverageOf,
  hasPersona,
  isExplained,
  parityOf,
  percentile,
  type CountedCustomer,
} from './quality.ts';

/** Customers whose recommendations are opened and worked out again: enough for a share, few enough to wait for. */
const sampleSize = 50;
/** Decisions whose time is looked at, newest first. */
const newest = 5_000;

type Tools = Pick<Application, 'database' | 'engines' | 'vault' | 'now'>;

const rowSchema = z.object({
  user_id: z.uuid(),
  customer_id: z.string(),
  signals: windowSignalsSchema,
  assignment: personaAssignmentSchema,
  education: z.coerce.number(),
  offers: z.coerce.number(),
});

/**
 * What the assistant reports of its own quality at one bank. Groups are whatever the bank names in this request: they are counted, and
 * kept nowhere.
 */
export async function readReport(
  tools: Tools,
  bank_id: string,
  groups: Readonly<Record<string, readonly string[]>>,
): Promise<ReportData> {
  const { database, now } = tools;
  const manager = database.scoped({ bank_id, user_id: '*' });
  const rows = z.array(rowSchema).parse(
    await manager.execute(
      `select u.user_id, u.subject as customer_id, f.signals, p.assignment,
         count(*) filter (where r.kind = 'education') as education, count(*) filter (where r.kind = 'offer') as offers
       from user_profiles u
       join computed_features f on f.bank_id = u.bank_id and f.user_id = u.user_id and f.time_window = '180'
       join lateral (
         select a.assignment from persona_assignments a where a.bank_id = u.bank_id and a.user_id = u.user_id and a.time_window = '30'
         order by a.created_at desc limit 1) p on true
       left join recommendations r on r.bank_id = u.bank_id and r.user_id = u.user_id
       where u.bank_id = ? and u.role = 'consumer' and u.subject is not null
       group by u.user_id, u.subject, f.signals, p.assignment order by u.user_id`,
      [bank_id],
    ),
  );
  const customers = rows.map(({ customer_id, signals, assignment, education, offers }): CountedCustomer => ({
    customer_id,
    has_persona: hasPersona(assignment),
    behaviours: behavioursIn(signals),
    education,
    offers,
  }));
  // Every n-th, so that asking twice looks at the same ones.
  const step = Math.max(1, Math.ceil(rows.length / sampleSize));
  const sample = rows.filter((_, index) => index % step === 0);
  const opened = (await Promise.all(sample.map(({ user_id }) => openCustomer(tools, { bank_id, user_id })))).flat();
  const share = (holds: (item: OpenedItem) => boolean) => counted(opened.filter(holds).length, opened.length);
  const dismissed = await manager.count(RecommendationResponse, { bank_id, response: 'dismissed' });
  const read = await manager.count(RecommendationResponse, { bank_id, response: 'read' });
  return {
    as_of: now().toISOString(),
    customers: { ...(await headcount(manager, bank_id)), computed: rows.length },
    coverage: coverageOf(customers),
    sampled_customers: sample.length,
    explainability: share(({ explained }) => explained),
    auditability: share(({ replays }) => replays),
    relevance: share(({ serves }) => serves),
    kept: counted(read, read + dismissed),
    latency_ms: {
      recommendations: await times(manager, bank_id, 'recommendation'),
      turns: await times(manager, bank_id, 'turn'),
    },
    parity: parityOf(customers, groups),
  };
}

interface OpenedItem {
  readonly explained: boolean;
  readonly replays: boolean;
  readonly serves: boolean;
}

/** What one customer is recommended, held against its trace and against the same decision made again as of the same instant. */
async function openCustomer({ database, engines, vault }: Tools, scope: Scope): Promise<OpenedItem[]> {
  const manager = database.scoped(scope);
  const { education, offers } = await readRecommendations({ manager, vault }, scope);
  const [row] = await manager.find(RecommendationRow, scope, { limit: 1 });
  const bank = await manager.findOneOrFail(Bank, { bank_id: scope.bank_id });
  if (!row) return [];
  const { host, knowledge, settings } = await engines.of(scope.bank_id);
  const decided_at = row.created_at;
  const day = today(bank.time_zone, decided_at);
  const stored = await loadLedgerRows(manager, scope);
  const { personas, recommendations } = plainJson(
    analyze({
      ledger: buildLedger(stored.rows, day, stored.corrections),
      host,
      knowledge,
      now: decided_at.toISOString(),
      locale: bank.locale,
      recorder: null,
      excluded: await readExclusions(manager, scope, { settings, day, now: decided_at }),
      granted: (await readConsent(manager, scope, decided_at)).scopes,
    }),
  );
  const again = [...recommendations.education, ...recommendations.offers];
  const own = new Set([...personas['30'].matched, ...personas['180'].matched].map(({ id }) => id));
  const servedBy = ({ kind, item_id }: Recommendation): readonly string[] =>
    (kind === 'education'
      ? knowledge.article(item_id)?.personas
      : host.ofKind('offer').find(({ plugin }) => plugin.id === item_id)?.plugin.offer.personas) ?? [];
  return Promise.all(
    [...education, ...offers].map(async (item): Promise<OpenedItem> => {
      const trace = await readRecommendationTrace({ manager, vault }, scope, item.recommendation_id);
      const same = again.find(({ recommendation_id }) => recommendation_id === item.recommendation_id);
      return {
        explained: isExplained(item),
        replays:
          trace?.answer === item.rationale_template && same !== undefined && isDeepStrictEqual(plainJson(same), item),
        serves: servedBy(item).some((persona) => own.has(persona)),
      };
    }),
  );
}

async function headcount(manager: SqlEntityManager, bank_id: string): Promise<{ all: number; agreed: number }> {
  const [count] = z.tuple([z.object({ all: z.coerce.number(), agreed: z.coerce.number() })]).parse(
    await manager.execute(
      `select count(*) as "all", count(*) filter (where consent.holds) as agreed from user_profiles u
       left join lateral (
         select c.granted and c.version = ? and c.created_at > now() - make_interval(months => ?) as holds from consent_records c
         where c.bank_id = u.bank_id and c.user_id = u.user_id order by c.created_at desc, c.consent_id desc limit 1) consent on true
       where u.bank_id = ? and u.role = 'consumer'`,
      [consentVersion, consentMonths, bank_id],
    ),
  );
  return count;
}

async function times(manager: SqlEntityManager, bank_id: string, kind: 'recommendation' | 'turn') {
  const rows = await manager.find(
    DecisionTrace,
    { bank_id, kind },
    { fields: ['duration_ms'], orderBy: { started_at: 'desc' }, limit: newest },
  );
  const durations = rows.map(({ duration_ms }) => Number(duration_ms));
  return { count: durations.length, p50: percentile(durations, 0.5), p95: percentile(durations, 0.95) };
}
