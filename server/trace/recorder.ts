import { AsyncLocalStorage } from 'node:async_hooks';
import { CodedError } from '../../plugins/kit/index.ts';
import type { Span, SpanBody } from '../protocol/index.ts';
import { plainSpan } from './plain.ts';

export interface RecordedSpan {
  readonly span: Span;
  readonly body: SpanBody;
}

export interface SpanStart {
  readonly name: string;
  readonly kind: Span['kind'];
  readonly plugin?: Span['plugin'];
  readonly attributes?: Span['attributes'];
  readonly input?: unknown;
}

/** The span being written: what is learned while it runs. */
export interface OpenSpan {
  readonly span_id: string;
  input: unknown;
  output: unknown;
  verdict: Span['verdict'];
  status: Span['status'];
  error_code: string | null;
  readonly attributes: Record<string, string | number | boolean | null>;
}

const current = new AsyncLocalStorage<string>();

/**
 * Collects the spans of one turn or one recommendation run. Nothing else makes spans, and nothing is written until the
 * one transaction at the end, so a trace is whole or absent.
 */
export class TraceRecorder {
  readonly spans: RecordedSpan[] = [];
  readonly #start = performance.now();
  #count = 0;

  /** Runs `work` inside a span; its parent is whichever span is running here. An error is recorded by code and passed on. */
  async span<T>(start: SpanStart, work: (span: OpenSpan) => Promise<T>): Promise<T> {
    const { open, close } = this.#open(start);
    try {
      return await current.run(open.span_id, () => work(open));
    } catch (error) {
      fail(open, error);
      throw error;
    } finally {
      close();
    }
  }

  /** The same for work that does not wait. */
  spanSync<T>(start: SpanStart, work: (span: OpenSpan) => T): T {
    const { open, close } = this.#open(start);
    try {
      return current.run(open.span_id, () => work(open));
    } catch (error) {
      fail(open, error);
      throw error;
    } finally {
      close();
    }
  }

  /** Milliseconds since the trace began. */
  elapsed(): number {
    return round(performance.now() - this.#start);
  }

  /** A part of what was recorded, for a trace of its own: the spans that a condition picks. */
  only(condition: (span: Span) => boolean): Pick<TraceRecorder, 'spans' | 'elapsed' | 'reasons'> {
    const spans = this.spans.filter(({ span }) => condition(span));
    const elapsed = this.elapsed();
    return { spans, elapsed: () => elapsed, reasons: () => reasonsOf(spans) };
  }

  /** Reason codes of all verdicts that were not `allow`, without repeats. */
  reasons(): string[] {
    return reasonsOf(this.spans);
  }

  #open(start: SpanStart): { open: OpenSpan; close: () => void } {
    const parent = current.getStore() ?? null;
    const position = this.#count++;
    const open: OpenSpan = {
      span_id: position.toString(16).padStart(4, '0'),
      input: start.input ?? null,
      output: null,
      verdict: null,
      status: 'ok',
      error_code: null,
      attributes: { ...start.attributes },
    };
    const start_ms = this.elapsed();
    const close = () => {
      this.spans.push({
        span: plainSpan({
          span_id: open.span_id,
          parent_span_id: parent,
          name: start.name,
          kind: start.kind,
          plugin: start.plugin ?? null,
          start_ms,
          duration_ms: round(this.elapsed() - start_ms),
          status: open.status,
          error_code: open.error_code,
          verdict: open.verdict,
          attributes: open.attributes,
        }),
        body: { input: open.input ?? null, output: open.output ?? null },
      });
    };
    return { open, close };
  }
}

function reasonsOf(spans: readonly RecordedSpan[]): string[] {
  const all = spans.flatMap(({ span }) =>
    span.verdict && span.verdict.decision !== 'allow' ? span.verdict.reasons : [],
  );
  return [...new Set(all)];
}

function fail(span: OpenSpan, error: unknown): void {
  span.status = 'error';
  // By code only: a message could hold a customer's words.
  span.error_code = CodedError.isInstance(error) ? error.code : 'UNEXPECTED';
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
