import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { MikroORM as PgliteOrm } from '@mikro-orm/pglite';
import { MikroORM as PostgresOrm } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { type SqlEntityManager } from '@mikro-orm/sql';
import type { Pool } from 'pg';
import { fromPglite, type ConstructorOptions } from 'pg-boss';
import { endForgotten } from './forgotten-transactions.ts';
import { giveBackLost } from './lost-connections.ts';
import * as entities from './entities/index.ts';
import { Initial } from './migrations/20261125000000-initial.ts';
import { Corrections } from './migrations/20261125210000-corrections.ts';
import { Overrides } from './migrations/20261125230000-overrides.ts';
import { BankKeys } from './migrations/20261125240000-bank-keys.ts';
import { VaultMigration } from './migrations/20261126100000-vault.ts';
import { Erasure } from './migrations/20261126100001-erasure.ts';
import { Exports } from './migrations/20261126100002-exports.ts';
import { Accounts } from './migrations/20261126110000-accounts.ts';
import { Visitors } from './migrations/20261126110010-visitors.ts';
import { OperatorOidc } from './migrations/20261126110020-operator-oidc.ts';
import { BankApi } from './migrations/20261126130000-bank-api.ts';
import { Imports } from './migrations/20261126130100-imports.ts';
import { Idempotency } from './migrations/20261126130200-idempotency.ts';
import { Webhooks } from './migrations/20261126130300-webhooks.ts';
import { BankSettings } from './migrations/20261126140000-bank-settings.ts';
import { Retention } from './migrations/20261126140100-retention.ts';
import { RateLimits } from './migrations/20261126150000-rate-limits.ts';
import { Feedback } from './migrations/20261126160000-feedback.ts';
import { Choices } from './migrations/20261126160001-choices.ts';
import { ArticleFeedbackMigration } from './migrations/20261127002000-article-feedback.ts';
import { OfferShowings } from './migrations/20261126210000-offer-showings.ts';
import { SealedImports } from './migrations/20261126170000-sealed-imports.ts';
import { ReviewItems } from './migrations/20261126190000-review-items.ts';
import { KnowledgeIndex } from './migrations/20261126200000-knowledge.ts';
import { KnowledgeOfBanks } from './migrations/20261127018500-knowledge-of-banks.ts';
import { TraceReasons } from './migrations/20261127018000-trace-reasons.ts';
import { ChangeRehearsals } from './migrations/20261127019000-change-rehearsals.ts';
import { TraceFilters } from './migrations/20261127012000-trace-filters.ts';
import { Access } from './migrations/20261127011000-access.ts';
import { QualityReports } from './migrations/20261127013000-quality-reports.ts';
import { Reviews } from './migrations/20261127010000-reviews.ts';
import { ReviewReasons } from './migrations/20261126200001-review-reasons.ts';
import { KnowledgeKinds } from './migrations/20261126200100-knowledge-kinds.ts';
import { ExportClaims } from './migrations/20261126220000-export-claims.ts';
import { OwnArticles } from './migrations/20261127014000-own-articles.ts';
import { Records } from './migrations/20261127003000-records.ts';
import { SettingsVersion } from './migrations/20261127004000-settings-version.ts';
import { KnowledgeQuestions } from './migrations/20261127005000-knowledge-questions.ts';
import { Purposes } from './migrations/20261127010000-purposes.ts';
import { Snapshots } from './migrations/20261127015000-snapshots.ts';
import { PlatformAdministration } from './migrations/20261127016000-platform-administration.ts';
import { Nudges } from './migrations/20261127020000-nudges.ts';
import { Notices } from './migrations/20261127017000-notices.ts';
import { RecomputeAsked } from './migrations/20261127020000-recompute-asked.ts';
import { SignalsDigest } from './migrations/20261127030000-signals-digest.ts';
import { SharedBodies } from './migrations/20261128010000-shared-bodies.ts';
import { ConsentNotices } from './migrations/20261128030000-consent-notices.ts';
import { DistressReports } from './migrations/20261128040000-distress-reports.ts';
import { Computation } from './migrations/20261128050000-computation.ts';
import { listenWithPglite, listenWithPostgres, type Listen } from './notices.ts';
import { grantErasure } from './erasure-role.ts';
import { migrateAlone } from './migrate-alone.ts';
import { typeParsers } from './type-parsers.ts';
import {
  administrationRole,
  computationRole,
  erasureRole,
  scopedManager,
  type Customers,
  type Scope,
} from './tenancy.ts';
import { readPrimary, Replica, type Read, type ReplicaNumbers, type ReplicaProblem } from './replica.ts';
import { letGoOfSilent } from './silent-connections.ts';
import { prepareVectors, type VectorProblem } from './vectors.ts';

export interface Database {
  readonly engine: 'pglite' | 'postgresql';
  /** Runs as the owner: migrations, looking up a bank or a login, and nothing else. */
  readonly platform: () => SqlEntityManager;
  /** A fresh entity manager for one request, socket event or job. */
  readonly scoped: (scope: Scope) => SqlEntityManager;
  /** The same for erasing a customer: it may delete what requests may only add to, of this one customer. */
  readonly erasing: (scope: Scope) => SqlEntityManager;
  /** For computing some customers of a bank together: it sees these and nobody else, and of them only what that takes. */
  readonly computing: (customers: Customers) => SqlEntityManager;
  /** For an administrator of the platform, by their own bank and id: every bank with its keys, and nobody's customers. */
  readonly administering: (scope: Scope) => SqlEntityManager;
  /**
   * Reads what operators look at, within a scope: from the replica where there is one that has all that the primary has, else from the primary.
   * What is to be kept of it, such as who looked, is written to the primary before anything is handed over; if it cannot be, this throws.
   */
  readonly reading: Read;
  /** Null without a replica. */
  readonly replica: (() => ReplicaNumbers) | null;
  /** Hears what other processes tell through this database. */
  readonly listen: Listen;
  /** How pg-boss reaches the same database. */
  readonly queue: Pick<ConstructorOptions, 'db' | 'backend' | 'connectionString'>;
  /** Connections that are open, and work that waits for one. */
  readonly connections: () => { readonly open: number; readonly waiting: number };
  /** Why vectors cannot be kept or searched; null when they can. */
  readonly vector_problem: VectorProblem;
  readonly close: () => Promise<void>;
}

/** Where the data lives: a folder for the embedded engine, or a PostgreSQL connection string. */
export type DatabaseLocation = { data_dir: string } | { url: string; replica?: ReplicaLocation | null };

export interface ReplicaLocation {
  /** Of a standby of the same PostgreSQL. It need not be there when the database is opened. */
  readonly url: string;
  /** Is told why it is not read from now on; null when it is again. */
  readonly changed: (problem: ReplicaProblem | null) => void;
}

const shared = {
  entities: Object.values(entities),
  extensions: [Migrator],
  migrations: {
    migrationsList: [
      { name: '20261125000000-initial', class: Initial },
      { name: '20261125210000-corrections', class: Corrections },
      { name: '20261125230000-overrides', class: Overrides },
      { name: '20261125240000-bank-keys', class: BankKeys },
      { name: '20261126100000-vault', class: VaultMigration },
      { name: '20261126100001-erasure', class: Erasure },
      { name: '20261126100002-exports', class: Exports },
      { name: '20261126110000-accounts', class: Accounts },
      { name: '20261126110010-visitors', class: Visitors },
      { name: '20261126110020-operator-oidc', class: OperatorOidc },
      { name: '20261126130000-bank-api', class: BankApi },
      { name: '20261126130100-imports', class: Imports },
      { name: '20261126130200-idempotency', class: Idempotency },
      { name: '20261126130300-webhooks', class: Webhooks },
      { name: '20261126140000-bank-settings', class: BankSettings },
      { name: '20261126140100-retention', class: Retention },
      { name: '20261126150000-rate-limits', class: RateLimits },
      { name: '20261126160000-feedback', class: Feedback },
      { name: '20261126160001-choices', class: Choices },
      { name: '20261126170000-sealed-imports', class: SealedImports },
      { name: '20261126190000-review-items', class: ReviewItems },
      { name: '20261126200000-knowledge', class: KnowledgeIndex },
      { name: '20261126200001-review-reasons', class: ReviewReasons },
      { name: '20261126200100-knowledge-kinds', class: KnowledgeKinds },
      { name: '20261126210000-offer-showings', class: OfferShowings },
      { name: '20261126220000-export-claims', class: ExportClaims },
      { name: '20261127002000-article-feedback', class: ArticleFeedbackMigration },
      { name: '20261127003000-records', class: Records },
      { name: '20261127004000-settings-version', class: SettingsVersion },
      { name: '20261127005000-knowledge-questions', class: KnowledgeQuestions },
      { name: '20261127010000-purposes', class: Purposes },
      { name: '20261127010000-reviews', class: Reviews },
      { name: '20261127011000-access', class: Access },
      { name: '20261127012000-trace-filters', class: TraceFilters },
      { name: '20261127013000-quality-reports', class: QualityReports },
      { name: '20261127014000-own-articles', class: OwnArticles },
      { name: '20261127015000-snapshots', class: Snapshots },
      { name: '20261127016000-platform-administration', class: PlatformAdministration },
      { name: '20261127017000-notices', class: Notices },
      { name: '20261127018000-trace-reasons', class: TraceReasons },
      { name: '20261127018500-knowledge-of-banks', class: KnowledgeOfBanks },
      { name: '20261127019000-change-rehearsals', class: ChangeRehearsals },
      { name: '20261127020000-nudges', class: Nudges },
      { name: '20261127020000-recompute-asked', class: RecomputeAsked },
      { name: '20261127030000-signals-digest', class: SignalsDigest },
      { name: '20261128010000-shared-bodies', class: SharedBodies },
      { name: '20261128030000-consent-notices', class: ConsentNotices },
      { name: '20261128040000-distress-reports', class: DistressReports },
      { name: '20261128050000-computation', class: Computation },
    ],
    snapshot: false,
    transactional: true,
    // Each in a transaction of its own: no lock outlasts its migration, and one that makes an index concurrently can run in none.
    allOrNothing: false,
  },
  discovery: { warnWhenNoEntities: false },
  allowGlobalContext: false,
  // Progress is ours to report; the driver's own lines would only be noise.
  logger: () => {},
};

/** Milliseconds until work is told that the database is away, when it does not even refuse; or that all connections are in use. */
const longestConnect = 60_000;

/** The same for a replica, in whose place the primary is read. */
const longestConnectToReplica = 2_000;

/** Opens the database and brings its schema up to date. */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  if ('url' in location) {
    let pool: Pool | undefined;
    const orm = await connectPostgres(location.url, longestConnect, (created) => (pool = created));
    await migrateAlone(location.url, longestConnect, async () => {
      await orm.migrator.up();
      await grantErasure(orm.em.fork());
    });
    const standby = location.replica && (await connectPostgres(location.replica.url, longestConnectToReplica));
    const replica =
      location.replica && standby ? new Replica(managersOf(orm), managersOf(standby), location.replica.changed) : null;
    return handle(orm, replica, {
      engine: 'postgresql',
      connections: () => ({ open: pool?.totalCount ?? 0, waiting: pool?.waitingCount ?? 0 }),
      vector_problem: await prepareVectors(orm.em.fork()),
      listen: listenWithPostgres(location.url),
      queue: { connectionString: location.url },
      close: async () => {
        await standby?.close(true);
        await orm.close(true);
      },
    });
  }
  await mkdir(path.dirname(location.data_dir), { recursive: true });
  const pglite = await PGlite.create({
    dataDir: location.data_dir,
    extensions: { vector },
    parsers: typeParsers,
  });
  const orm = await PgliteOrm.init({ ...named(), dbName: 'spendsense', driverOptions: { pglite } });
  await orm.migrator.up();
  await grantErasure(orm.em.fork());
  return handle(orm, null, {
    engine: 'pglite',
    connections: () => ({ open: 1, waiting: 0 }),
    vector_problem: await prepareVectors(orm.em.fork()),
    listen: listenWithPglite(pglite),
    queue: { backend: 'pglite', db: fromPglite(pglite) },
    close: async () => {
      await orm.close(true);
      await pglite.close();
    },
  });
}

/** Of two databases that one process opens, neither takes a transaction of the other for its own. */
const named = () => ({ ...shared, contextName: randomUUID() });

async function connectPostgres(url: string, connectionTimeoutMillis: number, created: (pool: Pool) => void = () => {}) {
  return PostgresOrm.init({
    ...named(),
    clientUrl: url,
    pool: { min: 0, max: 10 },
    driverOptions: {
      connectionTimeoutMillis,
      onConnect: endForgotten,
      onPoolCreated: (pool: Pool) => {
        created(pool);
        giveBackLost(pool);
        letGoOfSilent(pool, url);
      },
    },
  });
}

function managersOf({ em }: { em: SqlEntityManager }) {
  return { platform: () => em.fork({ clear: true }), scoped: (scope: Scope) => scopedManager(em, scope) };
}

function handle(
  orm: { em: SqlEntityManager },
  replica: Replica | null,
  rest: Omit<Database, 'platform' | 'scoped' | 'erasing' | 'computing' | 'administering' | 'reading' | 'replica'>,
): Database {
  const managers = managersOf(orm);
  return {
    ...rest,
    ...managers,
    erasing: (scope) => scopedManager(orm.em, scope, erasureRole),
    computing: ({ bank_id, user_ids }) =>
      scopedManager(orm.em, { bank_id, user_id: user_ids.join(',') }, computationRole),
    administering: (scope) => scopedManager(orm.em, scope, administrationRole),
    reading: replica?.read ?? ((scope, work, keep) => readPrimary(managers.scoped(scope), work, keep)),
    replica: replica && (() => replica.numbers()),
  };
}
