import type { Browser, CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: when, how long, and how long of that the thread worked. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; type?: string } };
}

/** What a renderer calls running or compiling a script. */
const scripts: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.run',
]);
/** Without a script too: layout, style, painting. */
const taskCategory = 'disabled-by-default-devtools.timeline';
/** What a script may have to wait for and is no script. */
const layouts: ReadonlySet<string> = new Set(['Layout', 'ParseAuthorStyleSheet', 'UpdateLayoutTree']);

/** Records what the renderers do until asked to stop; with `tasks`, each task of theirs too. */
export async function startTrace(browser: Browser, { tasks = false } = {}): Promise<() => Promise<TraceEvent[]>> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8', 'blink.user_timing', ...(tasks ? [taskCategory] : [])],
      recordMode: 'recordUntilFull',
    },
  });
  return async () => {
    const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await ended;
    await session.detach();
    return events;
  };
}

/** Ends a span that `since` began at, both by the clock of the trace. */
export async function mark(session: CDPSession, name: string): Promise<void> {
  await session.send('Runtime.evaluate', { expression: `performance.mark(${JSON.stringify(name)})` });
}

/**
 * Milliseconds that the page's thread worked on the page's own scripts between two marks: compiling, running, and what they
 * promised, which `ScriptDuration` leaves out. Neither layout nor style, and nothing that this benchmark itself ran.
 */
export function scriptTimeBetween(events: readonly TraceEvent[], from: string, to: string): number {
  const start = events.find(({ name }) => name === from);
  const end = events.find(({ name }) => name === to);
  if (!start || !end) throw new Error(`No ${start ? to : from} in the trace.`);
  const spans = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === end.pid && tid === end.tid)
    .filter(({ ts }) => ts >= start.ts && ts < end.ts)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  interface Span {
    end: number;
    /** The outermost script around it, or itself. */
    script: { time: number; isPages: boolean; isOwn: boolean } | null;
    isLayout: boolean;
  }
  const open: Span[] = [];
  const found: NonNullable<Span['script']>[] = [];
  for (const { name, ts, dur = 0, tdur = dur, args } of spans) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const parent = open.at(-1);
    let script = parent?.script ?? null;
    if (!script && scripts.has(name)) found.push((script = { time: tdur, isPages: false, isOwn: false }));
    if (script && (name === 'FunctionCall' || name === 'EvaluateScript')) {
      // What this benchmark runs has no address.
      if (args?.data?.url) script.isPages = true;
      else script.isOwn = true;
    }
    const isLayout = layouts.has(name);
    if (isLayout && script && !parent?.isLayout) script.time -= tdur;
    open.push({ end: ts + dur, script, isLayout: isLayout || parent?.isLayout === true });
  }
  const total = found.reduce((sum, { time, isPages, isOwn }) => (isOwn && !isPages ? sum : sum + time), 0);
  return total / 1_000;
}

/** A task of the page's thread, in milliseconds: how long it lasted, and how long of that the thread worked. */
export interface Task {
  lasted: number;
  worked: number;
}

/** All tasks of the page's thread that began between two marks, from a trace with tasks. */
export function tasksBetween(events: readonly TraceEvent[], from: string, to: string): Task[] {
  const start = events.find(({ name }) => name === from);
  const end = events.find(({ name }) => name === to);
  if (!start || !end) throw new Error(`No ${start ? to : from} in the trace.`);
  return events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === end.pid && tid === end.tid)
    .filter(({ ts }) => ts >= start.ts && ts < end.ts)
    .map(({ dur = 0, tdur = dur }) => ({ lasted: dur / 1_000, worked: tdur / 1_000 }));
}
