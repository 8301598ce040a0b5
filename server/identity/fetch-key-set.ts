import * as z from 'zod';

/** A key set is a few thousand bytes; more than this is something else. */
const largest = 256 * 1024;

const keySetSchema = z.looseObject({
  keys: z
    .array(z.looseObject({ kty: z.string() }))
    .min(1)
    .max(100),
});
export type KeySet = z.infer<typeof keySetSchema>;

/**
 * Fetches a key set, once: no redirect is followed, and an answer that is slow, large or something else is given up.
 * @throws Error whose message goes on after "The key set at …"
 */
export async function fetchKeySet(url: string, request: RequestInit, timeout: number): Promise<KeySet> {
  let text: string;
  try {
    const response = await fetch(url, { ...request, redirect: 'manual' });
    if (response.status !== 200) {
      await response.body?.cancel();
      const redirect = response.status >= 300 && response.status < 400;
      const words = redirect ? '; give the address it redirects to' : ', not with 200';
      throw new Answer(`answers with status ${response.status}${words}`);
    }
    text = await readText(response);
  } catch (error) {
    if (error instanceof Answer) throw error;
    throw new Error(unreachable(error, timeout), { cause: error });
  }
  const parsed = keySetSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new Answer('is not a key set: it must be JSON with a list "keys" of 1 to 100 public keys');
}

class Answer extends Error {}

async function readText(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > largest) throw new Answer(`is larger than ${largest / 1024} KB, so it is no key set`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function unreachable(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return 'cannot be reached';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return `did not answer within ${timeout / 1000} s`;
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return `cannot be reached${code}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
