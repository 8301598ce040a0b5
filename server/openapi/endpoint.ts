import * as z from 'zod';
import type { ConsentScope } from '../../plugins/kit/index.ts';
import { customerIdSchema } from '../protocol/index.ts';
import type { ErrorCode } from './error-codes.ts';

/** Who may call: `bank` is a bank's own server, `account` whoever signed in here, `session` and `customerSession` those with a refresh cookie. */
export type Caller = 'anyone' | 'account' | 'bank' | 'customer' | 'customerSession' | 'operator' | 'session';

/** One REST call: what it takes, who may ask, what it answers. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With parameters in braces, each one of {@link pathParameters}. */
  readonly path: string;
  /** Name for generated clients. */
  readonly operation: string;
  readonly summary: string;
  readonly description?: string;
  readonly caller: Caller;
  /** What the customer must have agreed to first; an empty list is to anything. */
  readonly consent?: readonly ConsentScope[];
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The call is right without one too. */
  readonly bodyOptional?: true;
  /** The body is a file, sent as its bytes. */
  readonly file?: true;
  /** Bytes; 64 kB unless said otherwise. */
  readonly largestBody?: number;
  /** Of success; 200 unless said otherwise. */
  readonly status?: 201 | 202;
  readonly data: z.ZodType;
  /** False when the answer is the data itself, without `{data, meta}`. */
  readonly enveloped?: boolean;
  /** Success sets the refresh cookie. */
  readonly cookie?: true;
  /** Codes of its own, besides those that follow from the rest. */
  readonly errors?: readonly ErrorCode[];
  /** Short ones only. */
  readonly example?: { readonly body?: unknown; readonly data?: unknown };
}

const id = (what: string) => z.uuid().describe(`Id of the ${what}. Text that is no UUID is answered as an unknown id.`);

/** What may stand in braces in a path. */
const pathParameters: Readonly<Record<string, z.ZodType>> = {
  user_id: id('customer'),
  customer_id: customerIdSchema.describe('The bank’s own id of the customer, percent-encoded.'),
  trace_id: id('trace'),
  import_id: id('import'),
  webhook_id: id('webhook'),
  delivery_id: id('delivery'),
  correction_id: id('correction'),
  export_id: id('export'),
  conversation_id: id('conversation'),
  goal_id: id('goal'),
  hold_id: id('hold'),
  review_item_id: id('review item'),
  change_id: id('change'),
  job_id: id('piece of work'),
  article_id: z.string().describe('Id of an article, such as `what-apr-means`.'),
  bank_id: z.string().describe('Id of a bank.'),
  signal_id: z.string().describe('A signal as `family.field`, such as `credit.utilization`.'),
  span_id: z.string().describe('Id of a span, unique in its trace.'),
  nudge_id: z.string().describe('Id of a nudge, the same for as long as it is about the same thing.'),
  fact_id: z.string().describe('Id of a fact, unique in its trace, such as `spending.total`.'),
  recommendation_id: z.string().describe('Id of a recommendation, unique for its customer.'),
};

/** The schema of a path's parameters, null when it has none. */
export function parametersOf(path: string): z.ZodObject | null {
  const names = path.matchAll(/\{(\w+)\}/g).map(([, name = '']) => name);
  const shape = Object.fromEntries(
    names.map((name) => {
      const schema = pathParameters[name];
      if (!schema) throw new Error(`The path parameter ${name} is not described.`);
      return [name, schema] as const;
    }),
  );
  return Object.keys(shape).length > 0 ? z.object(shape) : null;
}

const unkept: ReadonlySet<string> = new Set([
  '/api/v1/users/me/erasure',
  '/api/v1/operator/report',
  '/api/v1/operator/packs',
  '/api/v1/operator/article-uploads',
  '/api/v1/operator/traces/{trace_id}/replay',
  '/api/v1/operator/changes/{change_id}/rehearsal',
]);

/** True for a call that an `Idempotency-Key` gives one effect: everything that is posted by somebody who is known, but for chat, which has its own way, and an erasure, after which nothing of a customer is kept. */
export function isIdempotent({ method, caller, path }: Endpoint): boolean {
  // An erasure happens once anyway; the others change nothing, and nothing of them is kept.
  if (method !== 'post' || unkept.has(path)) return false;
  return caller === 'bank' || caller === 'operator' || path.startsWith('/api/v1/users/me/');
}

/** Whether what comes with a request is read as JSON before anything else, needed or not. */
export function isReadFirst({ method, file }: Endpoint): boolean {
  return !file && (method === 'post' || method === 'put' || method === 'patch');
}

/** Every code that an endpoint can be refused with: its own, and those of its caller, its input and the server. */
export function errorsOf(endpoint: Endpoint): readonly ErrorCode[] {
  const { caller, consent, query, body, file, errors = [] } = endpoint;
  return [
    ...(query || body || endpoint.path.includes('{customer_id}') || isIdempotent(endpoint)
      ? (['VALIDATION_ERROR'] as const)
      : []),
    ...(file ? (['BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const) : []),
    ...(isReadFirst(endpoint) ? (['BAD_REQUEST', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const) : []),
    ...(['account', 'bank', 'customer', 'operator'].includes(caller)
      ? (['TOKEN_INVALID', 'TOKEN_EXPIRED'] as const)
      : []),
    ...(caller === 'customer' ? (['CUSTOMER_ERASED', 'ORIGIN_NOT_ALLOWED', 'KEY_UNAVAILABLE'] as const) : []),
    ...(caller === 'operator' ? (['ROLE_REQUIRED'] as const) : []),
    ...(caller === 'bank' ? (['TOKEN_REPLAYED', 'KEY_UNAVAILABLE'] as const) : []),
    ...(consent ? (['CONSENT_REQUIRED', 'SIGN_IN_REQUIRED'] as const) : []),
    ...(isIdempotent(endpoint) ? (['IDEMPOTENCY_KEY_REUSED', 'IN_PROGRESS'] as const) : []),
    ...errors,
    'RATE_LIMITED',
    'INTERNAL',
  ];
}
