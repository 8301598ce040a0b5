import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import * as z from 'zod';

/** What the parent asks for. */
export const askedSchema = z.discriminatedUnion('want', [
  z.strictObject({ want: z.literal('tokens'), customers: z.array(z.string()) }),
  /** Memory says what is held once garbage is collected, which takes as long as some hundred turns: never while time is measured. */
  z.strictObject({ want: z.literal('usage'), collects: z.boolean() }),
]);
export type Asked = z.infer<typeof askedSchema>;
/**
 * Bytes that the whole process has of the system, and of those what its objects and buffers take; processor time so far; and since it was last asked the longest that the
 * collector stopped it for, and that its event loop was late.
 */
export const usageSchema = z.strictObject({
  resident: z.number(),
  held: z.number(),
  processor_ms: z.number(),
  longest_collection_ms: z.number(),
  longest_delay_ms: z.number(),
});
export type Usage = z.infer<typeof usageSchema>;

let longest_collection_ms = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest_collection_ms = Math.max(longest_collection_ms, duration);
}).observe({ entryTypes: ['gc'] });
const delays = monitorEventLoopDelay();
delays.enable();

/** Of this process. @param collects collects its garbage first, where it may be asked to (`--expose-gc`) */
export function usageOf(collects: boolean): Usage {
  if (collects) globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  const longest = { longest_collection_ms, longest_delay_ms: delays.max / 1e6 };
  longest_collection_ms = 0;
  delays.reset();
  return { resident: rss, held: heapUsed + external, processor_ms: (user + system) / 1000, ...longest };
}

/** What of a server's configuration a benchmark sets. */
export const optionsSchema = z.strictObject({
  database_url: z.string().optional(),
  secrets_dir: z.string().optional(),
  works: z.boolean().optional(),
});
export type ServerOptions = z.infer<typeof optionsSchema>;
