import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Configuration } from '../configuration/configuration.ts';
import type { Scope } from '../database/tenancy.ts';
import type { Secrets } from '../identity/secrets.ts';
import type { Metrics } from '../operation/metrics.ts';
import type { ExportedTrace } from './exported-trace.ts';

/** Steps that wait for the collector; what comes when there are as many is dropped. */
const mostWaiting = 4096;
/** Milliseconds: between two batches, for one with its retries, and for what is left when the server stops. */
const times = { between: 2_000, batch: 10_000, stop: 3_000 };

/** Sends stored decisions to a collector. Whoever sends waits for nothing and hears of no failure. */
export interface Telemetry {
  readonly send: (scope: Scope, trace: ExportedTrace) => void;
  readonly stop: () => Promise<void>;
}

interface Tools {
  readonly secrets: Secrets;
  /** Makes the pseudonyms. */
  readonly secret: Uint8Array;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/**
 * OTLP over HTTP with JSON. Time-outs, compression and certificates are those of the standard variables, which the exporter reads by itself.
 * @throws SecretError when the headers are those of a secret that is not there
 */
export async function openTelemetry(collector: Configuration['collector'], tools: Tools): Promise<Telemetry> {
  if (!collector) return { send: () => {}, stop: async () => {} };
  // A tenth of a second of the start and 18 MB, which only who has a collector is to pay.
  const [{ createNoopMeter }, { parseKeyPairsIntoRecord }, { OTLPTraceExporter }, { BatchSpanProcessor }, mapping] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/core'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/sdk-trace'),
      import('./exported-trace.ts'),
    ]);
  const { secret, metrics, log } = tools;
  const count = counterOf(metrics, log);
  // The processor tells what became of spans to a meter; ours is Prometheus'.
  const meter = Object.assign(createNoopMeter(), { createCounter: () => ({ add: count }) });
  const processor = new BatchSpanProcessor({
    exporter: new OTLPTraceExporter({
      url: `${collector.endpoint.replace(/\/$/, '')}/v1/traces`,
      headers: parseKeyPairsIntoRecord(headersOf(collector.headers, tools.secrets)),
      concurrencyLimit: 2,
    }),
    selfObsMeterProvider: { getMeter: () => meter },
    maxQueueSize: mostWaiting,
    scheduledDelayMillis: times.between,
    exportTimeoutMillis: times.batch,
  });
  return {
    send: (scope, trace) => {
      for (const span of mapping.exportedTrace(scope, trace, secret)) processor.onEnd(span);
    },
    stop: async () => {
      await Promise.race([processor.shutdown().catch(() => {}), wait(times.stop, null, { ref: false })]);
    },
  };
}

/** Counts what became of steps, and says once when the collector stops taking them, and once when it takes them again. */
function counterOf(metrics: Metrics, log: Logger) {
  let isAway = false;
  return (spans: number, attributes: Readonly<Record<string, unknown>> = {}): void => {
    const error = attributes['error.type'];
    metrics.exported(error === undefined ? 'sent' : error === 'queue_full' ? 'dropped' : 'failed', spans);
    if ((error !== undefined) === isAway) return;
    isAway = !isAway;
    log.warn(isAway ? { error } : {}, isAway ? 'the collector takes no traces' : 'the collector takes traces again');
  };
}

function headersOf(headers: string | null, secrets: Secrets): string {
  if (headers === null) return '';
  return /^(file|env):[\w-]+$/.test(headers) ? Buffer.from(secrets.get(headers)).toString() : headers;
}
