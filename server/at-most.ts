import { setTimeout as wait } from 'node:timers/promises';

/** Waits for work, and no longer than this many milliseconds; what it comes to is nobody's any more. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const patience = new AbortController();
  try {
    await Promise.race([work, wait(milliseconds, undefined, { signal: patience.signal })]);
  } finally {
    patience.abort();
  }
}
