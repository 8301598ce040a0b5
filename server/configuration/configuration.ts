import path from 'node:path';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';
import type { EmbeddingChoice } from '../knowledge/embedders.ts';
import { contentKeyReference } from '../vault/key-wrapping.ts';

export class ConfigurationError extends CodedError {}

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Every setting from the environment, with the documentation that `docs/configuration.md` repeats. */
const environmentSchema = z.object({
  PORT: port.default(3000).describe('Port of HTTP and sockets'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for every network'),
  JOBS: z
    .enum(['here', 'elsewhere'])
    .default('here')
    .describe('Background work: in this process, or by workers on the same PostgreSQL'),
  METRICS_PORT: port.optional().describe('Port of /metrics for Prometheus, which no load balancer should lead to'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('OpenTelemetry collector that decisions are sent to, without content'),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(/^(file:[\w-]+|env:\w+|[^=]+=.*)$/, 'must be name=value,… or the reference of a secret that is')
    .optional()
    .describe('What the collector is sent with each request: name=value, or a secret by reference'),
  DATA_DIR: z.string().min(1).default('.data').describe('Folder of the embedded database and of the secrets'),
  SECRETS_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of secrets.json, which servers on one database share; by default DATA_DIR'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('PostgreSQL instead of the embedded database'),
  DATABASE_REPLICA_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('Standby of that PostgreSQL, which operators read instead as long as it keeps up'),
  CONTENT_KEY: z
    .string()
    .regex(contentKeyReference, 'must be file:content-key, file:content-key-NAME or env:CONTENT_KEY_NAME')
    .default('file:content-key')
    .describe("Reference of the secret that customers' keys are wrapped with"),
  CHECKPOINT_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Folder that proof of the records is written to, better on another machine; by default in DATA_DIR'),
  NODE_ENV: z.string().optional(),
  ALLOW_EMBEDDED_DATABASE: flag.default(false).describe('Use the embedded database although NODE_ENV is production'),
  DEMO: flag.optional().describe('Serve the demo bank; on unless NODE_ENV is production'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('Proxies in front whose X-Forwarded-For is believed'),
  CHAT_MESSAGES_PER_MINUTE: z.coerce
    .number()
    .int()
    .positive()
    .default(10)
    .describe('Chat messages a customer may send'),
  OPENAI_API_KEY: z.string().min(1).optional().describe('Key of the hosted model; with MODEL, it words the answers'),
  OPENAI_BASE_URL: z.url().optional().describe('Any OpenAI-compatible endpoint'),
  PLUGIN_LIST: z.string().min(1).optional().describe('File that lists the plugin packages that may be loaded'),
  MODEL: z.string().min(1).optional().describe('Name of the hosted model'),
  EMBEDDING_MODEL: z
    .string()
    .regex(/^[\w.:/-]{1,100}$/, 'must be embedded, none or the name of a hosted model')
    .default('embedded')
    .describe('Finds articles by meaning: embedded, none, or a model of the hosted endpoint (needs OPENAI_API_KEY)'),
});

export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** Whether background work is done in this process. */
  readonly works: boolean;
  /** Null: metrics are not handed out. */
  readonly metrics_port: number | null;
  /** Null: nothing is sent to a collector. `headers` is a list or the reference of a secret. */
  readonly collector: { readonly endpoint: string; readonly headers: string | null } | null;
  readonly data_dir: string;
  /** Where `secrets.json` is. */
  readonly secrets_dir: string;
  readonly database_url: string | null;
  /** A standby of it, for what operators read. */
  readonly database_replica_url: string | null;
  /** Reference of the key-encryption key. */
  readonly content_key: string;
  /** Where signed checkpoints of the records are exported to. */
  readonly checkpoint_dir: string;
  readonly demo: boolean;
  readonly log_level: string;
  readonly trust_proxy: number;
  readonly chat_messages_per_minute: number;
  readonly plugin_list: string | null;
  readonly embedding: EmbeddingChoice;
  readonly hosted_model: { api_key: string; base_url: string | null; model: string } | null;
}

/** Reads the environment. @throws ConfigurationError naming the variable, what was wrong and what would be right */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  // An empty variable counts as one that is not set.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? '');
    throw new ConfigurationError('CONFIGURATION_INVALID', `${name}: ${issue?.message ?? 'not valid'}.`, {
      details: { variable: name },
    });
  }
  const values = parsed.data;
  const isProduction = values.NODE_ENV === 'production';
  if (isProduction && !values.DATABASE_URL && !values.ALLOW_EMBEDDED_DATABASE) {
    throw new ConfigurationError(
      'DATABASE_URL_REQUIRED',
      'NODE_ENV is production, and the embedded database is for evaluation, development and small pilots. Set DATABASE_URL to a PostgreSQL address, or ALLOW_EMBEDDED_DATABASE=true.',
    );
  }
  if (values.JOBS === 'elsewhere' && !values.DATABASE_URL) {
    throw new ConfigurationError(
      'CONFIGURATION_INVALID',
      'JOBS: the embedded database is open in one process, which does its own work. Set DATABASE_URL to a PostgreSQL address, or JOBS=here.',
      { details: { variable: 'JOBS' } },
    );
  }
  if (values.DATABASE_REPLICA_URL && !values.DATABASE_URL) {
    throw new ConfigurationError(
      'CONFIGURATION_INVALID',
      'DATABASE_REPLICA_URL: the embedded database has no replica. Set DATABASE_URL to the PostgreSQL that it is of.',
      { details: { variable: 'DATABASE_REPLICA_URL' } },
    );
  }
  return {
    port: values.PORT,
    host: values.HOST,
    works: values.JOBS === 'here',
    metrics_port: values.METRICS_PORT ?? null,
    collector: values.OTEL_EXPORTER_OTLP_ENDPOINT
      ? { endpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT, headers: values.OTEL_EXPORTER_OTLP_HEADERS ?? null }
      : null,
    data_dir: path.resolve(values.DATA_DIR),
    secrets_dir: path.resolve(values.SECRETS_DIR ?? values.DATA_DIR),
    database_url: values.DATABASE_URL ?? null,
    database_replica_url: values.DATABASE_REPLICA_URL ?? null,
    content_key: values.CONTENT_KEY,
    checkpoint_dir: path.resolve(values.CHECKPOINT_DIR ?? path.join(values.DATA_DIR, 'checkpoints')),
    demo: values.DEMO ?? !isProduction,
    log_level: values.LOG_LEVEL,
    trust_proxy: values.TRUST_PROXY,
    chat_messages_per_minute: values.CHAT_MESSAGES_PER_MINUTE,
    plugin_list: values.PLUGIN_LIST ? path.resolve(values.PLUGIN_LIST) : null,
    embedding: embeddingOf(values),
    hosted_model:
      values.OPENAI_API_KEY && values.MODEL
        ? { api_key: values.OPENAI_API_KEY, base_url: values.OPENAI_BASE_URL ?? null, model: values.MODEL }
        : null,
  };
}

/** @throws ConfigurationError CONFIGURATION_INVALID when a hosted model is named and there is no key for it */
function embeddingOf({
  EMBEDDING_MODEL: model,
  OPENAI_API_KEY: api_key,
  OPENAI_BASE_URL: base_url,
}: z.infer<typeof environmentSchema>): EmbeddingChoice {
  if (model === 'embedded' || model === 'none') return model;
  if (api_key) return { api_key, base_url: base_url ?? null, model };
  throw new ConfigurationError('CONFIGURATION_INVALID', 'EMBEDDING_MODEL: a hosted model needs OPENAI_API_KEY.', {
    details: { variable: 'EMBEDDING_MODEL' },
  });
}
