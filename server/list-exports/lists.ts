import type * as z from 'zod';
import type { Application } from '../application.ts';
import { readCatalogue } from '../bank/catalogue.ts';
import { changesBefore } from '../bank/changes/changes.ts';
import { customersAfter } from '../http/operator-users.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import type { ExportedListName, listExportQueries, OperatorRole } from '../protocol/index.ts';
import { readAccessLog } from '../records/access-log.ts';
import { listDecisions } from '../review/recommendation-decisions.ts';
import { listReviewItems } from '../review/review-items.ts';
import { listShown } from '../review/shown-recommendations.ts';
import { listTraces } from '../trace/list.ts';

/** Whose rows are read. */
export interface ListTools {
  readonly application: Application;
  readonly manager: SqlEntityManager;
  readonly bank_id: string;
}

type Query<Name extends ExportedListName> = z.infer<(typeof listExportQueries)[Name]>;

export interface ExportedList<Name extends ExportedListName> {
  /** Who may; the same who may see the list. */
  readonly role: OperatorRole | 'any';
  /** In their order, with dots into a row's parts. */
  readonly columns: readonly string[];
  /** One page after the other; each begins after the last row of the one before. */
  readonly pages: (tools: ListTools, query: Query<Name>) => AsyncIterable<readonly object[]>;
}

/** Rows that are read at a time. */
const limit = 200;

/** Pages of a list that has cursors. */
async function* paged<Row extends object>(
  read: (before: string | undefined) => Promise<{ rows: readonly Row[]; next: string | null }>,
): AsyncGenerator<readonly Row[]> {
  let before: string | undefined;
  do {
    const { rows, next } = await read(before);
    yield rows;
    before = next ?? undefined;
  } while (before !== undefined);
}

const customer = ['customer.user_id', 'customer.name'];
const decided = ['decided_by.email', 'decided_at'];

/** Every list of the admin that can be had as a file. */
export const exportedLists: { readonly [Name in ExportedListName]: ExportedList<Name> } = {
  traces: {
    role: 'viewer',
    columns: ['trace_id', 'kind', 'started_at', 'duration_ms', ...customer, 'conversation_id', 'title', 'intent', 'outcome', 'reasons', 'span_count'],
    pages: ({ application: { vault }, manager, bank_id }, query) =>
      paged(async (before) => {
        const { traces: rows, next } = await listTraces({ manager, vault }, bank_id, { ...query, before, limit });
        return { rows, next };
      }),
  },
  customers: {
    role: 'viewer',
    columns: ['user_id', 'name', 'consent_status', 'persona_30', 'persona_180', 'risk_flag', 'last_turn_at'],
    pages: async function* ({ manager, bank_id }, query) {
      for (let page = await customersAfter(manager, bank_id, query, null, limit); page.length > 0; ) {
        yield page;
        page = await customersAfter(manager, bank_id, query, page.at(-1) ?? null, limit);
      }
    },
  },
  recommendations: {
    role: 'viewer',
    columns: [...customer, 'recommendation_id', 'kind', 'title', 'rationale', 'persona', 'computed_at', 'decision.decision', 'decision.reason', ...decided.map((name) => `decision.${name}`), 'computed_since'],
    pages: ({ application: { vault }, manager, bank_id }, query) =>
      paged(async (before) => {
        // A page of it is of that many customers.
        const asked = { ...query, before, limit: 50 };
        const { recommendations: rows, next } = await listShown({ manager, vault }, bank_id, asked);
        return { rows, next };
      }),
  },
  decisions: {
    role: 'any',
    columns: ['decision_id', 'decision', 'reason', ...decided, ...customer, 'recommendation_id'],
    pages: ({ manager, bank_id }, query) =>
      paged(async (before) => {
        const { decisions: rows, next } = await listDecisions(manager, bank_id, { ...query, before, limit });
        return { rows, next };
      }),
  },
  'review-items': {
    role: 'viewer',
    columns: ['review_item_id', ...customer, 'reason', 'conversation_id', 'trace_id', 'created_at', 'closed_at', 'closed_by'],
    pages: ({ manager, bank_id }, query) =>
      paged(async (before) => {
        const { items: rows, next } = await listReviewItems(manager, bank_id, { ...query, before, limit });
        return { rows, next };
      }),
  },
  'access-log': {
    role: 'auditor',
    columns: ['action_id', 'at', 'action', 'operator.email', 'operator.name', ...customer, 'target', 'purpose', 'reason', 'seq'],
    pages: ({ manager, bank_id }, query) =>
      paged(async (before) => {
        const { entries: rows, next } = await readAccessLog(manager, bank_id, { ...query, before, limit });
        return { rows, next };
      }),
  },
  changes: {
    role: 'any',
    columns: ['change_id', 'kind', 'state', 'differences', 'proposed_by.email', 'proposed_at', 'expires_at', ...decided, 'reason'],
    pages: ({ manager, bank_id }, query) =>
      paged(async (before) => {
        const { changes: rows, next } = await changesBefore({ manager, bank_id }, { ...query, before, limit });
        return { rows, next };
      }),
  },
  offers: {
    role: 'any',
    columns: ['id', 'version', 'title', 'partner', 'commission', 'personas', 'live', 'until', 'taken_up_version', 'days_shown', 'shown_to', 'dismissed', 'taken_away'],
    pages: async function* ({ application, manager, bank_id }) {
      yield (await readCatalogue(application, manager, bank_id)).offers;
    },
  },
  articles: {
    role: 'any',
    columns: ['id', 'title', 'language', 'topics', 'author_role', 'reading_grade', 'sources', 'reviewed', 'expires', 'live', 'read', 'shown_to', 'dismissed', 'taken_away'],
    pages: async function* ({ application, manager, bank_id }) {
      yield (await readCatalogue(application, manager, bank_id)).articles;
    },
  },
}; // prettier-ignore
