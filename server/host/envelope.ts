import * as z from 'zod';
import { CodedError, PluginError } from '../../plugins/kit/index.ts';
import type { OpenSpan, SpanStart, TraceRecorder } from '../trace/recorder.ts';
import type { Loaded } from './host.ts';

/** Milliseconds a plugin may take, by kind, before its failure policy applies. */
export const timeouts = { guardrail: 800, tool: 5_000 } as const;

export interface Call<T> {
  readonly span: Pick<SpanStart, 'name' | 'kind' | 'attributes' | 'input'>;
  /** What the plugin must return; anything else counts as a failure. */
  readonly output: z.ZodType<T>;
  /** The failure policy of the kind: what stands in for the result. */
  readonly onFailure: (error: CodedError) => T;
  readonly annotate?: (span: OpenSpan, result: T) => void;
}

/** Runs a plugin that does not wait (signal, persona, offer): span, parse, failure policy. */
export function callPure<T>(loaded: Loaded, recorder: TraceRecorder | null, call: Call<T>, run: () => unknown): T {
  const guarded = (span: OpenSpan | null): T => {
    try {
      return parse(call.output, run(), loaded);
    } catch (error) {
      return failed(span, asCoded(error), call);
    }
  };
  if (!recorder) return guarded(null);
  return recorder.spanSync({ ...call.span, plugin: loaded.reference }, (span) => {
    const result = guarded(span);
    span.output = result;
    call.annotate?.(span, result);
    return result;
  });
}

/**
 * Runs a plugin that may wait (tool, guardrail): span, budget, parse, failure policy. The signal it is run with is aborted when
 * its time is over.
 */
export async function callPlugin<T>(
  loaded: Loaded,
  recorder: TraceRecorder,
  call: Call<T> & { timeout_ms: number },
  run: (signal: AbortSignal) => unknown,
): Promise<T> {
  return recorder.span({ ...call.span, plugin: loaded.reference }, async (span) => {
    let result: T;
    try {
      result = parse(call.output, await within(call.timeout_ms, loaded.plugin.id, run), loaded);
    } catch (error) {
      result = failed(span, asCoded(error), call);
    }
    span.output = result;
    call.annotate?.(span, result);
    return result;
  });
}

function failed<T>(span: OpenSpan | null, error: CodedError, call: Call<T>): T {
  if (span) {
    span.status = 'error';
    span.error_code = error.code;
  }
  return call.onFailure(error);
}

function parse<T>(schema: z.ZodType<T>, value: unknown, loaded: Loaded): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new PluginError(
    'PLUGIN_OUTPUT_INVALID',
    `${loaded.plugin.id} returned something that does not fit its contract at "${where}".`,
    {
      cause: parsed.error,
    },
  );
}

async function within(milliseconds: number, id: string, run: (signal: AbortSignal) => unknown): Promise<unknown> {
  const budget = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new PluginError('PLUGIN_TIMEOUT', `${id} took longer than ${milliseconds} ms.`);
      reject(error);
      budget.abort(error);
    }, milliseconds);
  });
  try {
    // The async wrapper turns a synchronous throw into a rejection.
    return await Promise.race([(async () => run(budget.signal))(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function asCoded(error: unknown): CodedError {
  return CodedError.isInstance(error)
    ? error
    : new PluginError('PLUGIN_THREW', 'The plugin threw an unexpected error.', { cause: error });
}
