import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { Database } from '../server/database/database.ts';

/** Milliseconds in what Linux counts processor time in. */
const tick = 10;

/** Processor time in milliseconds that a PostgreSQL on this machine has used, with all its processes; null where the system does not say. */
export async function postgresTime(database: Database): Promise<number | null> {
  const rows = await database.platform().execute<unknown[]>('show data_directory');
  const [{ data_directory }] = z.tuple([z.object({ data_directory: z.string() })]).parse(rows);
  const [pid = ''] = (await readFile(path.join(data_directory, 'postmaster.pid'), 'utf8')).split('\n');
  try {
    const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const all = await Promise.all(processes.map(statOf));
    const its = all.filter((one) => one !== null && (one.parent === Number(pid) || one.pid === Number(pid)));
    // Of those that ended, their parent keeps what they used.
    return tick * its.reduce((sum, one) => sum + (one ? one.used + (one.pid === Number(pid) ? one.ended : 0) : 0), 0);
  } catch {
    return null;
  }
}

/** Processor time in milliseconds that a process has used so far; null where the system does not say. */
export async function processTime(pid: number): Promise<number | null> {
  const stat = await statOf(String(pid));
  return stat && tick * stat.used;
}

async function statOf(pid: string): Promise<{ pid: number; parent: number; used: number; ended: number } | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  // After the name, which may hold anything: state, parent, and from the 11th on the times.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map((n) => fields[n]);
  return { pid: Number(pid), parent, used: user + system, ended: endedUser + endedSystem };
}
