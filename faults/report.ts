import type { Outcome } from './fault.ts';

/** What a kind of fault came to. */
export interface Row {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
  /** Faults after which something did not come back. */
  readonly stuck: number;
  /** Why it could not be injected here. */
  readonly missing: string | null;
}

const columns = [
  'fault',
  'injected',
  'lost',
  'doubled',
  'half-written',
  'wrong',
  'stuck',
  'by hand',
  'recovery median · max',
  'longest down',
];

/** The table as Markdown, so that it can stand in a page as it is. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [columns, columns.map(() => '---'), ...rows.map(cellsOf)];
  if (rows.length > 1) {
    const all = rows.flatMap(({ outcomes }) => outcomes);
    const stuck = rows.reduce((sum, row) => sum + row.stuck, 0);
    lines.push(cellsOf({ name: '**all**', outcomes: all, stuck, missing: null }));
  }
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Whether nothing was wrong after any fault. */
export function isClean({ outcomes, stuck }: Row): boolean {
  return (
    stuck === 0 &&
    outcomes.every(({ lost, doubled, half_written, wrong }) => lost + doubled + half_written + wrong === 0)
  );
}

function cellsOf({ name, outcomes, stuck, missing }: Row): string[] {
  if (missing !== null) return [name, `not here: ${missing}`, ...columns.slice(2).map(() => '–')];
  const sum = (of: (outcome: Outcome) => number) => String(outcomes.reduce((total, outcome) => total + of(outcome), 0));
  const recoveries = outcomes.flatMap(({ recovery }) => (recovery === null ? [] : [recovery])).sort((a, b) => a - b);
  const median = recoveries[Math.floor(recoveries.length / 2)];
  return [
    name,
    String(outcomes.length + stuck),
    sum(({ lost }) => lost),
    sum(({ doubled }) => doubled),
    sum(({ half_written }) => half_written),
    sum(({ wrong }) => wrong),
    String(stuck),
    sum(({ presses }) => presses),
    median === undefined ? '–' : `${seconds(median)} · ${seconds(recoveries.at(-1) ?? 0)} s`,
    outcomes.length === 0 ? '–' : `${seconds(Math.max(...outcomes.map(({ down }) => down)))} s`,
  ];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
