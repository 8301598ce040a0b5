import { symbols, type Logger } from 'pino';

/** Keeps every line that a logger writes from now on, in place of writing it. */
export function logOf(logger: Logger): { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const stream: unknown = Reflect.get(logger, symbols.streamSym);
  if (typeof stream !== 'object' || stream === null) throw new Error('The logger has no stream.');
  Reflect.set(stream, 'write', (line: string) => lines.push(line) > 0);
  return { lines };
}
