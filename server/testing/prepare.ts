import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { startPostgres, type Postgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for what is made once for all of them, and a folder for it. */
    prepared: { url: string; folder: string };
  }
}

/** A schema and nothing in it; or both banks of the test server. */
export type Contents = 'empty' | 'banks';

/** What is made for a test file: a data folder to copy, and a PostgreSQL database of its own when it asked for one. */
export interface Prepared {
  readonly folder: string;
  readonly url: string | null;
}

/**
 * Before all tests of a project: makes data folders and one PostgreSQL with databases that test files start from a copy of, each
 * when the first of them asks. Migrating and filling them anew would cost every file seconds of a processor.
 * @returns what removes it all again
 */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-prepared-'));
  const made = new Map<string, Promise<unknown>>();
  const once = <Made>(name: string, make: () => Promise<Made>): Promise<Made> => {
    const known = (made.get(name) as Promise<Made> | undefined) ?? make();
    made.set(name, known);
    return known;
  };
  let postgres: Postgres | null = null;
  let copies = 0;
  /** A database can be copied by one at a time. */
  let last: Promise<unknown> = Promise.resolve();

  async function prepared(engine: string, contents: Contents): Promise<Prepared> {
    const target = path.join(folder, `${engine}-${contents}`);
    if (engine === 'pglite') {
      await once(target, () => fill(target, contents));
      return { folder: target, url: null };
    }
    postgres = await once('postgresql', startPostgres);
    const { urlOf, createDatabase } = postgres;
    await once(target, async () => {
      await createDatabase(contents);
      await fill(target, contents, urlOf(contents));
    });
    const name = `copy_${(copies += 1)}`;
    last = last.then(() => createDatabase(name, contents));
    await last;
    return { folder: target, url: urlOf(name) };
  }

  const server = createServer((request, response) => {
    const [, engine = '', contents = ''] = (request.url ?? '').split('/');
    prepared(engine, contents === 'banks' ? contents : 'empty').then(
      (body) => response.end(JSON.stringify(body)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  project.provide('prepared', { url: await listen(server), folder });
  return async () => {
    server.closeAllConnections();
    server.close();
    await postgres?.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** In a process of its own: Vitest runs this file in a way that the server's own imports are not made for. */
async function fill(folder: string, contents: Contents, url = ''): Promise<void> {
  const script = path.join(import.meta.dirname, 'prepare-data.ts');
  await promisify(execFile)(process.execPath, [script, folder, contents, url]);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
