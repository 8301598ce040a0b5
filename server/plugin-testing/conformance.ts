import { CodedError, type Plugin, type PluginKind, type ToolResult } from '../../plugins/kit/index.ts';
import { problemsOf } from '../../plugins/tools/shared/testing.ts';
import { callsOf, outputSchemaOf, type Call } from './call.ts';
import { leakProblems } from './canary.ts';
import type { ExampleOf, OfKind } from './example.ts';
import { outcomeOf, withoutAmbient, type Outcome } from './forbidden.ts';
import { manifestProblems } from '../host/manifest.ts';
import { policyProblems } from './policy.ts';

/** Milliseconds in which a plugin whose signal is aborted must have stopped. */
const stopsWithin = 50;

/**
 * Everything that every plugin must do, whatever it is for; empty when it does.
 *
 * - its manifest: id, version, summary; a strict configuration and arguments with defaults and descriptions; a tool's questions in
 *   English and Spanish
 * - on each example: output that the host accepts, the same bytes twice, input left as it was, no clock, randomness, network or
 *   environment but the context's, a stop when it is told to; for a tool, every figure proved in both languages
 * - input that is broken: errors that repeat nothing of it
 * - failing inside the host: the failure policy of its kind
 *
 * @param options.examples at least one: what the plugin is shown, see {@link ExampleOf}
 * @example expect(await conformance(plugin, { examples: [{ ledger }] })).toEqual([])
 */
export async function conformance<K extends PluginKind>(
  plugin: OfKind<K>,
  { examples }: { readonly examples: readonly ExampleOf[K][] },
): Promise<string[]> {
  const problems = await answerProblems(plugin, examples);
  // What cannot be loaded cannot be made to fail either.
  return manifestProblems(plugin).length > 0 ? problems : [...problems, ...(await policyProblems(plugin))];
}

/** {@link conformance} without the failure policy, which takes as long as the host's time-outs. */
export async function answerProblems<K extends PluginKind>(
  plugin: OfKind<K>,
  examples: readonly ExampleOf[K][],
): Promise<string[]> {
  const manifest = manifestProblems(plugin);
  // What cannot be loaded cannot be run.
  if (manifest.length > 0) return manifest;
  if (examples.length === 0) return ['there is no example'];
  const problems: string[] = [];
  for (const [index, example] of examples.entries()) {
    for (const call of callsOf(plugin, example, index + 1)) problems.push(...(await callProblems(plugin, call)));
  }
  const [first] = examples;
  if (first !== undefined) problems.push(...(await leakProblems(plugin, first)));
  return [...new Set(problems)];
}

async function callProblems(plugin: Plugin, call: Call): Promise<string[]> {
  const before = written(call.input);
  // The analysis is the host's work, and is made on first use: not while the plugin is watched.
  await call.session?.analysis();
  const first = await withoutAmbient(() => call.run(new AbortController().signal));
  const second = await outcomeOf(() => call.run(new AbortController().signal));
  const problems = [
    ...outcomeProblems(plugin, first.outcome, call),
    ...first.used.map((what) => `uses ${what}; take it from the context`),
    ...(written(first.outcome) === written(second) ? [] : ['gives another answer the second time']),
    ...(written(call.input) === before ? [] : ['changes what it was given']),
    ...(await abortProblems(plugin, call)),
  ];
  return problems.map((problem) => `${call.name}: ${problem}`);
}

function outcomeProblems(plugin: Plugin, outcome: Outcome<unknown>, { session }: Call): string[] {
  if ('error' in outcome) {
    // A connector refuses a file with a coded error; every other plugin answers, if only that something is unknown.
    if (plugin.kind === 'connector' && CodedError.isInstance(outcome.error)) return [];
    return [`throws ${outcome.error instanceof Error ? outcome.error.message : String(outcome.error)}`];
  }
  const parsed = outputSchemaOf(plugin).safeParse(outcome.value);
  if (!parsed.success) return [`returns what does not fit its contract: ${parsed.error.message}`];
  if (session === undefined) return [];
  const result = outcome.value as ToolResult;
  return [...(result.text === '' ? ['says nothing'] : []), ...problemsOf(result, session)];
}

/** One that waits must stop when told to, before it starts as well as in the middle. */
async function abortProblems({ kind }: Plugin, { run }: Call): Promise<string[]> {
  if (kind !== 'tool' && kind !== 'guardrail') return [];
  const controller = new AbortController();
  const running = outcomeOf(() => run(controller.signal));
  controller.abort();
  const all = Promise.all([running, outcomeOf(() => run(AbortSignal.abort()))]).then(() => true);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, stopsWithin, false);
  });
  const stopped = await Promise.race([all, late]);
  clearTimeout(timer);
  return stopped ? [] : [`is not done ${stopsWithin} ms after its signal was aborted`];
}

/** A value as bytes, an error as its code and message. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Error
      ? { code: CodedError.isInstance(part) ? part.code : '', message: part.message }
      : part instanceof Uint8Array
        ? Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('base64')
        : part,
  );
}
