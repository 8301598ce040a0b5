import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { AddressError, checkedLookup, checkNumbers, type AddressRules } from './address.ts';

export interface PostRules extends AddressRules {
  /** Milliseconds that an answer may take, its head included. */
  readonly timeout: number;
}

/** What a receiver answered, or why nothing did, in words that go on after "The receiver". */
export type PostOutcome =
  | { readonly status: number; readonly problem: string | null }
  | { readonly status: null; readonly problem: string };

/**
 * Posts a body to a receiver, once: no redirect is followed, and of the answer the status alone is read. Never throws for what a receiver
 * does.
 */
export async function post(
  url: URL,
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string },
  rules: PostRules,
): Promise<PostOutcome> {
  try {
    checkNumbers(url, rules);
    const status = await statusOf(url, headers, body, rules);
    if (status >= 200 && status < 300) return { status, problem: null };
    const redirect = status >= 300 && status < 400 ? ', and redirects are not followed' : '';
    return { status, problem: `answers with status ${status}${redirect}` };
  } catch (error) {
    return { status: null, problem: problemOf(error, rules.timeout) };
  }
}

function statusOf(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  rules: PostRules,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      lookup: checkedLookup(rules),
      // A connection of its own each time, so that what is connected to is what was checked.
      agent: false,
      signal: AbortSignal.timeout(rules.timeout),
    });
    request.on('error', reject);
    request.once('response', (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    request.end(body);
  });
}

function problemOf(error: unknown, timeout: number): string {
  if (error instanceof AddressError) return error.message;
  if (!(error instanceof Error)) return 'cannot be reached';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return `did not answer within ${timeout / 1000} s`;
  return `cannot be reached${'code' in error ? ` (${String(error.code)})` : ''}`;
}
