/** Reads a worked example: its tables, and what it says comes out. */

export type Row = Readonly<Record<string, string>>;

/** `path = step = step = value` in code marks. */
export interface Statement {
  readonly path: string;
  /** Between the path and the value: how it is worked out. */
  readonly steps: readonly string[];
  readonly value: unknown;
  /** How many decimals the value is written with. */
  readonly decimals: number;
}

/** The tables of a text, one row an object of its filled cells by column. */
export function tablesOf(text: string): Row[][] {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.startsWith('|'));
  return blocks.map((block) => {
    const [header = [], , ...rows] = block.split('\n').map(cellsOf);
    return rows.map((cells) =>
      Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']).filter(([, cell]) => cell !== '')),
    );
  });
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

export function statementsOf(text: string): Statement[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => {
    const [path, ...rest] = code.replaceAll(/\s+/g, ' ').split(' = ');
    const value = rest.at(-1);
    if (path === undefined || value === undefined) return [];
    const decimals = /^-?\d+\.(\d+)$/.exec(value)?.[1]?.length ?? 0;
    return [{ path, steps: rest.slice(0, -1), value: readValue(value), decimals }];
  });
}

/** A number, `true`, `null`, a list or a quoted text; anything else is the text itself. */
export function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What stands at `cards[0].utilization`; undefined when nothing does. */
export function valueAt(from: unknown, path: string): unknown {
  return partsOf(path).reduce<unknown>((value, part) => (value as Record<string, unknown> | null)?.[part], from);
}

export function partsOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((part) => part !== '');
}
