import * as z from 'zod';
import { readCursor, writeCursor, type Cursor } from '../database/cursor.ts';
import { DecisionTrace } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { traceSummarySchema, type TraceSummary } from '../protocol/index.ts';
import type { ContentKey } from '../vault/index.ts';
import { conditionsOf, type TraceFilter } from './filter.ts';
import type { TraceStore } from './store.ts';
import { namesOf, summaryOf, type TraceRow } from './summary.ts';

export interface TracePage extends TraceFilter {
  /** A cursor from `next`. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Titles that a search opens at a time, and in all before it hands over what it found and where it stopped. */
const opened = { atOnce: 250, atMost: 2_000 };

/**
 * Newest first. `next` is the cursor of the following page, null on the last. Titles are sealed, so that a search opens one after
 * the other: a page of it may hold fewer than `limit`, or none, and still not be the last.
 */
export async function listTraces(
  { manager, vault }: TraceStore,
  bank_id: string,
  filter: TracePage,
): Promise<{ traces: TraceSummary[]; next: string | null }> {
  const wanted = filter.search?.toLowerCase() ?? '';
  const size = wanted === '' ? filter.limit : opened.atOnce;
  const found: { row: TraceRow; title: string }[] = [];
  let before = readCursor(filter.before);
  let isLast = false;
  for (let seen = 0; !isLast && found.length < filter.limit && seen < opened.atMost; seen += size) {
    const rows = await rowsBefore(manager, bank_id, filter, { before, limit: size + 1 });
    isLast = rows.length <= size;
    const keys = await vault.keysOf(manager, bank_id, rows.map(({ user_id }) => user_id)); // prettier-ignore
    const titles = await Promise.all(rows.slice(0, size).map((row) => titleOf(row, keys.get(row.user_id))));
    for (const [index, title] of titles.entries()) {
      const row = rows[index];
      if (!row) continue;
      before = [row.started_at, row.trace_id];
      if (title?.toLowerCase().includes(wanted)) found.push({ row, title });
      if (found.length < filter.limit) continue;
      isLast &&= index === titles.length - 1;
      break;
    }
    if (wanted === '') break;
  }
  const names = await namesOf(manager, found.map(({ row }) => row)); // prettier-ignore
  return {
    traces: found.map(({ row, title }) => traceSummarySchema.parse(summaryOf(row, names, title))),
    next: isLast || !before ? null : writeCursor(before),
  };
}

/** Null for a customer who was erased. */
async function titleOf({ trace_id, title }: TraceRow, key: ContentKey | undefined): Promise<string | null> {
  return key ? z.string().parse(await key.open('decision_traces.title', trace_id, title)) : null;
}

async function rowsBefore(
  manager: SqlEntityManager,
  bank_id: string,
  filter: TraceFilter,
  { before, limit }: { before: Cursor | null; limit: number },
): Promise<TraceRow[]> {
  return manager.find(DecisionTrace, conditionsOf(bank_id, filter, before), {
    orderBy: { started_at: 'desc', trace_id: 'desc' },
    limit,
    disableIdentityMap: true,
  });
}
