import { CodedError, type Plugin } from '../../plugins/kit/index.ts';
import { callsOf } from './call.ts';
import type { ExampleOf, ToolExample } from './example.ts';
import { outcomeOf } from './forbidden.ts';

/** Stands for personal data: wherever it turns up, a customer's own words could. */
const canary = 'CANARY-4111-1111-1111-1111';
/** Places of a file in which the canary is put, one at a time. */
const places = 60;

/**
 * Hands a plugin input that is broken in many places, with a made-up card number where it broke, and lists the errors that repeat it:
 * errors reach logs and operators, so they may name a place, never a content.
 */
export async function leakProblems(plugin: Plugin, example: ExampleOf[Plugin['kind']]): Promise<string[]> {
  // What is broken is the ledger alone: analysing each broken one would take minutes.
  const analysed = plugin.kind === 'tool' ? (example as ToolExample).ledger : undefined;
  const calls = brokenExamples(plugin, example).flatMap((broken) => callsOf(plugin, broken, 0, analysed));
  const outcomes = await Promise.all(calls.map(({ run }) => outcomeOf(() => run(new AbortController().signal))));
  return outcomes.some((outcome) => 'error' in outcome && saysCanary(outcome.error))
    ? ['an error repeats what a customer wrote or what a file holds; name the place instead']
    : [];
}

function saysCanary(error: unknown): boolean {
  if (!(error instanceof Error)) return JSON.stringify(error)?.includes(canary) ?? false;
  const details = CodedError.isInstance(error) ? JSON.stringify(error.details) : '';
  return `${error.message} ${details}`.includes(canary);
}

function brokenExamples(plugin: Plugin, example: ExampleOf[Plugin['kind']]): ExampleOf[Plugin['kind']][] {
  if (plugin.kind === 'connector') return brokenFiles(example as ExampleOf['connector']);
  if (plugin.kind === 'tool') {
    const given = example as ToolExample;
    return brokenObjects(given.ledger).map((ledger) => ({ ...given, ledger, args: given.args ?? {} }));
  }
  return brokenObjects(example as Exclude<ExampleOf[Plugin['kind']], ToolExample | ExampleOf['connector']>);
}

/** The file with the canary in place of some of its bytes, all through it. */
function brokenFiles({ name, bytes }: ExampleOf['connector']): ExampleOf['connector'][] {
  const piece = new TextEncoder().encode(canary);
  return Array.from({ length: places }, (_, index) => {
    const at = Math.floor((bytes.length * index) / places);
    const broken = new Uint8Array(bytes.length + piece.length);
    broken.set(bytes.subarray(0, at));
    broken.set(piece, at);
    broken.set(bytes.subarray(at), at + piece.length);
    return { name, bytes: broken };
  });
}

/** The same object, a field at a time replaced by the canary: always of the wrong type, so that something breaks. */
function brokenObjects<T extends object>(value: T): T[] {
  return Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
    const replacements: unknown[] = [canary, [canary], [{ [canary]: canary }]];
    if (typeof field === 'object' && field !== null && !Array.isArray(field))
      replacements.push(...brokenObjects(field).slice(0, 3));
    return replacements.map((replacement) => ({ ...value, [name]: replacement }));
  });
}
