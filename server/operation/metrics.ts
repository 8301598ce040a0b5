import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RecordedSpan } from '../trace/recorder.ts';

/** Seconds: from a turn of the embedded model to the longest that a hosted one may take. */
const turnBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 45];
/** Seconds: from a file out of memory to the longest export. */
const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Parts of a turn whose time is watched apart. */
export type TurnStage = 'read' | 'think' | 'store';

/** A number that somebody else keeps, asked for when the numbers are read. */
export type Measured = () => number | Promise<number>;

/**
 * What an operations team watches, in Prometheus' format. Labels are of fixed lists: nothing names a bank's customer, and no label
 * grows with the number of customers, conversations or addresses.
 */
export class Metrics {
  readonly registry = new Registry();
  readonly #turns = new Counter({
    name: 'spendsense_turns_total',
    help: 'Turns that were stored, by how they ended.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });
  readonly #stages = new Histogram({
    name: 'spendsense_turn_stage_seconds',
    help: 'Time that each part of a turn took.',
    labelNames: ['stage'],
    buckets: turnBuckets,
    registers: [this.registry],
  });
  readonly #verdicts = new Counter({
    name: 'spendsense_guardrail_verdicts_total',
    help: 'Verdicts of guardrails, by stage and decision.',
    labelNames: ['stage', 'decision'],
    registers: [this.registry],
  });
  readonly #fallbacks = new Counter({
    name: 'spendsense_model_fallbacks_total',
    help: 'Turns that the embedded model took over, by why the hosted one could not.',
    labelNames: ['reason'],
    registers: [this.registry],
  });
  readonly #requests = new Histogram({
    name: 'spendsense_http_request_seconds',
    help: 'Time that answering a request took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: requestBuckets,
    registers: [this.registry],
  });

  readonly #exported = new Counter({
    name: 'spendsense_telemetry_spans_total',
    help: 'Steps of decisions that were to be sent to a collector, by what became of them.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  /** A finished turn: how it ended, and what its spans tell of guardrails and models. */
  turn(outcome: string, spans: readonly RecordedSpan[]): void {
    this.#turns.inc({ outcome });
    for (const { span } of spans) {
      if (span.verdict) {
        this.#verdicts.inc({ stage: String(span.attributes['stage'] ?? 'none'), decision: span.verdict.decision });
      }
      const reason = span.attributes['spendsense.fallback.reason'];
      if (reason !== undefined) this.#fallbacks.inc({ reason: String(reason) });
    }
  }

  /** Runs a part of a turn and keeps how long it took, also when it fails. */
  async stage<Result>(stage: TurnStage, work: () => Promise<Result>): Promise<Result> {
    const end = this.#stages.startTimer({ stage });
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** @param route as it is declared, with its parameters' names and not their values */
  request(request: { method: string; route: string; status: number; seconds: number }): void {
    const { method, route, status, seconds } = request;
    this.#requests.observe({ method, route, status }, seconds);
  }

  /** Steps that a collector took, that it did not take, and for which there was no room while it took none. */
  exported(outcome: 'sent' | 'failed' | 'dropped', spans: number): void {
    this.#exported.inc({ outcome }, spans);
  }

  /** Watches a number that another part keeps; the same name again is watched there instead. */
  watch(name: string, help: string, measured: Measured): void {
    this.registry.removeSingleMetric(`spendsense_${name}`);
    const gauge = new Gauge({
      name: `spendsense_${name}`,
      help,
      registers: [],
      async collect() {
        this.set(await measured());
      },
    });
    this.registry.registerMetric(gauge);
  }

  /** Watches numbers of a list that may change, each under its labels. */
  watchEach<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    measured: () => Promise<readonly { labels: Record<Label, string>; value: number }[]>,
  ): void {
    this.registry.removeSingleMetric(`spendsense_${name}`);
    const gauge = new Gauge({
      name: `spendsense_${name}`,
      help,
      labelNames: [...labelNames],
      registers: [],
      async collect() {
        this.reset();
        for (const { labels, value } of await measured()) this.set(labels, value);
      },
    });
    this.registry.registerMetric(gauge);
  }

  /** Watches the process too: memory, garbage collection, the event loop's delay. Once for a process that is scraped. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }
}
