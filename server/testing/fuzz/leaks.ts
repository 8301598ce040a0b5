import type { FuzzCase, Planted } from './fuzz-case.ts';
import { planted, type World } from './world.ts';

/** What gives away how a server is made. Looked for in what it says, not in the scripts and pages that it serves. */
const insides: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a stack trace', /\n\s+at .+:\d+:\d+|at (async )?\w+ \(file:|node:internal/],
  ['a file path', /node_modules|file:\/\/|\/work\/|\/home\/|[\w/-]+\.ts:\d+/],
  ['SQL', /\b(select|insert into|update|delete from)\b [^{}]{0,200}\b(where|values|set|from)\b ["\w]|relation "|invalid byte sequence|violates [a-z-]+ constraint/],
  ['a file that is not served', /root:.*:0:0:|"devDependencies"|\[core\]\s/],
]; // prettier-ignore

/** Whose planted data a case may be answered with. */
function visibleTo(fuzz: FuzzCase): readonly Planted[] {
  if (fuzz.kind !== 'http') return [];
  if (fuzz.token === 'operator') return ['neighbour'];
  return fuzz.token === 'other operator' ? ['other'] : [];
}

/** What must not be in a text that the server gave out, in words. */
export function leaksIn(text: string, fuzz: FuzzCase, { secrets }: World): string[] {
  const visible = visibleTo(fuzz);
  const strangers = Object.entries(planted).flatMap(([who, strings]) =>
    visible.includes(who as Planted) ? [] : strings.filter((string) => text.includes(string)),
  );
  const found = secrets.filter((secret) => text.includes(secret));
  return [
    ...strangers.map((string) => `holds another customer's data: ${string}`),
    ...found.map((secret) => `holds a secret: ${secret.slice(0, 6)}…`),
  ];
}

export function insidesIn(text: string): string[] {
  return insides.flatMap(([what, pattern]) => {
    const [match] = pattern.exec(text) ?? [];
    return match === undefined ? [] : [`holds ${what}: ${match.slice(0, 80).trim()}`];
  });
}
