import type { EventEmitter } from 'node:events';
import type { Logger } from 'pino';
import type { BankEngines } from './bank/engines.ts';
import type { Configuration } from './configuration/configuration.ts';
import type { Ledgers } from './customer/ledgers.ts';
import type { Database } from './database/database.ts';
import type { Scope } from './database/tenancy.ts';
import type { Secrets } from './identity/secrets.ts';
import type { Embedders } from './knowledge/embedders.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Limits } from './limits/limits.ts';
import type { Metrics } from './operation/metrics.ts';
import type { CheckpointStore } from './records/checkpoint.ts';
import type { RecordKeys } from './records/keys.ts';
import type { Telemetry } from './telemetry/telemetry.ts';
import type { Vault } from './vault/index.ts';

export interface ApplicationEvents {
  /** Their sockets are to be closed. */
  'customer-erased': [scope: Scope];
  /** Or a part of it: whoever has to do with the session looks whether it goes on. */
  'session-ended': [session_id: string];
  /** A customer decided what they agree to, whichever server they told: it stands in the database. */
  'consent-recorded': [scope: Scope];
  /** Any session may have ended, any customer may have been erased, and any may have taken their consent back. */
  'notices-missed': [];
}

/** What the running server is made of; handed to whatever answers a request, an event or a job. */
export interface Application {
  readonly configuration: Configuration;
  readonly database: Database;
  /** Plugins, articles and models, as each bank has them. */
  readonly engines: BankEngines;
  /** Customers' money, read again only when it changed. */
  readonly ledgers: Ledgers;
  /** What finds articles by meaning. */
  readonly embedders: Embedders;
  readonly secrets: Secrets;
  /** Seals what customers say and are told. */
  readonly vault: Vault;
  /** Proves what was recorded. */
  readonly keys: RecordKeys;
  /** Where signatures of the records are kept, outside of the database. */
  readonly store: CheckpointStore;
  /** Signs operators' access tokens. */
  readonly operator_secret: Uint8Array;
  /** Signs access tokens of customers who have no login of their bank. */
  readonly customer_secret: Uint8Array;
  /** Signs tokens of visitors. */
  readonly visitor_secret: Uint8Array;
  readonly jobs: Jobs;
  /** Counts requests, messages and connections. */
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** Sends decisions to a collector, when there is one. */
  readonly telemetry: Telemetry;
  /** What parts of this process tell each other. */
  readonly events: EventEmitter<ApplicationEvents>;
  /** The clock, so that a test can stop it. */
  readonly now: () => Date;
  readonly log: Logger;
}
