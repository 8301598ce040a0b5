import type * as z from 'zod';
import type { Application } from '../application.ts';
import { readCatalogue } from '../bank/catalogue.ts';
import { changesBefore } from '../bank/changes/changes.ts';
import { customersAfter } from '../http/operator-users.ts';
import type { OperatorAccess } from '../http/operator-session.ts';
import type { ExportedListName, listExportQueries, OperatorRole, UserSummary } from '../protocol/index.ts';
import { readAccessLog } from '../records/access-log.ts';
import { listDecisions } from '../review/recommendation-decisions.ts';
import { listReviewItems } from '../review/review-items.ts';
import { listShown } from '../review/shown-recommendations.ts';
import { listTraces } from '../trace/list.ts';

/** Whose rows are read. */
export interface ListTools {
  readonly application: Application;
  readonly reading: OperatorAccess['reading'];
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
    pages: ({ application: { vault }, reading, bank_id }, query) =>
      paged(async (before) => {
        const asked = { ...query, before, limit };
        const { traces: rows, next } = await reading((manager) => listTraces({ manager, vault }, bank_id, asked));
        return { rows, next };
      }),
  },
  customers: {
    role: 'viewer',
    columns: ['user_id', 'name', 'consent_status', 'persona_30', 'persona_180', 'risk_flag', 'last_turn_at'],
    pages: async function* ({ reading, bank_id }, query) {
      const after = (last: UserSummary | null) =>
        reading((manager) => customersAfter(manager, bank_id, query, last, limit));
      for (let page = await after(null); page.length > 0; page = await after(page.at(-1) ?? null)) yield page;
    },
  },
  recommendations: {
    role: 'viewer',
    columns: [...customer, 'recommendation_id', 'kind', 'title', 'rationale', 'persona', 'computed_at', 'decision.decision', 'decision.reason', ...decided.map((name) => `decision.${name}`), 'computed_since'],
    pages: ({ application: { vault }, reading, bank_id }, query) =>
      paged(async (before) => {
        // A page of it is of that many customers.
        const asked = { ...query, before, limit: 50 };
        const { recommendations: rows, next } = await reading((manager) => listShown({ manager, vault }, bank_id, asked));
        return { rows, next };
      }),
  },
  decisions: {
    role: 'any',
    columns: ['decision_id', 'decision', 'reason', ...decided, ...customer, 'recommendation_id'],
    pages: ({ reading, bank_id }, query) =>
      paged(async (before) => {
        const asked = { ...query, before, limit };
        const { decisions: rows, next } = await reading((manager) => listDecisions(manager, bank_id, asked));
        return { rows, next };
      }),
  },
  'review-items': {
    role: 'viewer',
    columns: ['review_item_id', ...customer, 'reason', 'conversation_id', 'trace_id', 'created_at', 'closed_at', 'closed_by'],
    pages: ({ reading, bank_id }, query) =>
      paged(async (before) => {
        const asked = { ...query, before, limit };
        const { items: rows, next } = await reading((manager) => listReviewItems(manager, bank_id, asked));
        return { rows, next };
      }),
  },
  'access-log': {
    role: 'auditor',
    columns: ['action_id', 'at', 'action', 'operator.email', 'operator.name', ...customer, 'target', 'purpose', 'reason', 'seq'],
    pages: ({ reading, bank_id }, query) =>
      paged(async (before) => {
        const asked = { ...query, before, limit };
        const { entries: rows, next } = await reading((manager) => readAccessLog(manager, bank_id, asked));
        return { rows, next };
      }),
  },
  changes: {
    role: 'any',
    columns: ['change_id', 'kind', 'state', 'differences', 'proposed_by.email', 'proposed_at', 'expires_at', ...decided, 'reason'],
    pages: ({ reading, bank_id }, query) =>
      paged(async (before) => {
        const asked = { ...query, before, limit };
        const { changes: rows, next } = await reading((manager) => changesBefore({ manager, bank_id }, asked));
        return { rows, next };
      }),
  },
  offers: {
    role: 'any',
    columns: ['id', 'version', 'title', 'partner', 'commission', 'personas', 'live', 'until', 'taken_up_version', 'days_shown', 'shown_to', 'dismissed', 'taken_away'],
    pages: async function* ({ application, reading, bank_id }) {
      yield (await reading((manager) => readCatalogue(application, manager, bank_id))).offers;
    },
  },
  articles: {
    role: 'any',
    columns: ['id', 'title', 'language', 'topics', 'author_role', 'reading_grade', 'sources', 'reviewed', 'expires', 'live', 'read', 'shown_to', 'dismissed', 'taken_away'],
    pages: async function* ({ application, reading, bank_id }) {
      yield (await reading((manager) => readCatalogue(application, manager, bank_id))).articles;
    },
  },
}; // prettier-ignore
