import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, type Request, type Response } from 'express';
import type { Application } from '../application.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { cellsOf, csvWriter, jsonWriter } from '../list-exports/file.ts';
import { exportedLists, type ExportedList } from '../list-exports/lists.ts';
import { listExportQueries, mostExportedRows, type ExportedListName } from '../protocol/index.ts';
import { HttpError } from './errors.ts';
import { confirmedAccess, purposeOf } from './operator-session.ts';
import { rateLimit } from './rate-limit.ts';

const names = Object.keys(listExportQueries) as ExportedListName[];

/** Lists as files, under /operator: who may see the list, has said what for, and has just proved who they are, takes it away. */
export function listExportRoutes(application: Application): Router {
  const router = Router();
  const limiter = rateLimit(application.limits.limiter('list-export', { points: 20, seconds: 60 }));
  for (const name of names) {
    router.get(`/list-exports/${name}`, limiter, (request, response) => sendList(application, name, request, response));
  }
  return router;
}

async function sendList(
  application: Application,
  name: ExportedListName,
  request: Request,
  response: Response,
): Promise<void> {
  // Each takes the query of its own schema, which is the one that parses it here.
  const { role, columns, pages } = exportedLists[name] as ExportedList<ExportedListName>;
  const { operator, manager, reading } = await confirmedAccess(application, request, role);
  const query = listExportQueries[name].parse(request.query);
  const purpose = await purposeOf(application, request, { operator, manager });
  // A broken glass is told to the bank for one customer at a time, which a list is not.
  if (!purpose || purpose.purpose === 'break_glass') {
    throw new HttpError(403, 'PURPOSE_REQUIRED', 'Say first what you take the list away for.');
  }
  const { bank_id, user_id: operator_id } = operator;
  const now = application.now();
  // Before anything leaves: what is not kept is not handed out. Of the filter no values, which may be a customer's name.
  const filters = Object.keys(query).filter((key) => key !== 'format');
  const target = [name, query.format, ...filters].join(' ');
  await recordAction(manager, { bank_id, operator_id, action: 'list.export', target, now, ...purpose });

  const day = now.toISOString().slice(0, 10);
  const writer = query.format === 'csv' ? csvWriter(columns) : jsonWriter(name, now.toISOString());
  response.set({
    'content-type': writer.type,
    'content-disposition': `attachment; filename="spendsense-${name}-${day}.${query.format}"`,
    'cache-control': 'no-store',
  });
  const file = async function* () {
    yield writer.begin;
    let count = 0;
    let isCut = false;
    for await (const page of pages({ application, reading, bank_id }, query)) {
      const rows = page.slice(0, mostExportedRows - count).map((row) => cellsOf(row, columns));
      isCut = rows.length < page.length;
      yield writer.rows(rows, count === 0);
      count += rows.length;
      if (isCut) break;
    }
    yield writer.end(isCut);
  };
  try {
    await pipeline(Readable.from(file()), response);
  } catch (error) {
    // Whoever asked has gone: there is nobody to tell.
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
