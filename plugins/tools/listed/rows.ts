import type { EarlierAnswer, Fact } from '../../kit/index.ts';

/** A row of a table that was shown: what it is called, and the facts in it by the titles of their columns. */
export interface Row {
  readonly name: string;
  readonly figures: readonly { readonly title: string; readonly fact: Fact }[];
}

/** Answers that are looked back on for a table. */
const mostAnswers = 4;

/**
 * The rows of the table shown last, and which of them was spoken of since: the first one where none was.
 * Null when no answer of late had a table of two rows or more.
 */
export function listedRows(
  earlier: readonly EarlierAnswer[],
): { readonly rows: readonly Row[]; readonly at: number; readonly answer: EarlierAnswer } | null {
  for (const [back, answer] of earlier.slice(0, mostAnswers).entries()) {
    const rows = rowsOf(answer);
    if (rows.length < 2) continue;
    const spoken = new Set(back === 0 ? [] : earlier[0]?.facts.map(proofOf));
    const at = rows.findIndex(
      ({ figures }) => figures.length > 0 && figures.every(({ fact }) => spoken.has(proofOf(fact))),
    );
    return { rows, at: Math.max(0, at), answer };
  }
  return null;
}

function rowsOf({ cards = [], facts }: EarlierAnswer): Row[] {
  const table = cards.find((card) => card.type === 'table');
  if (!table) return [];
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  return table.rows.flatMap((cells) => {
    const text = cells.find((cell) => 'text' in cell)?.text;
    const figures = cells.flatMap((cell, column) => {
      const fact = 'fact' in cell ? known.get(cell.fact) : undefined;
      return fact ? [{ title: table.columns[column]?.label ?? fact.label, fact }] : [];
    });
    const name = text ?? figures[0]?.fact.label;
    return name === undefined || figures.length === 0 ? [] : [{ name, figures }];
  });
}

/** The same figure in two answers may have two names. */
function proofOf({ label, value, evidence }: Fact): string {
  return JSON.stringify([label, value, evidence]);
}
