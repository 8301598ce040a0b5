import * as z from 'zod';
import { definePlugin, type Fact, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { takeWhole } from '../shared/earlier-facts.ts';
import { factBook, ref } from '../shared/facts.ts';
import type { Wording } from '../shared/language.ts';
import { questionArgument } from '../shared/question.ts';
import { rowAsked, type Asked } from './asked.ts';
import { examples } from './examples.ts';
import { listedRows, type Row } from './rows.ts';

/** One of the rows that the answer before listed: "the second one", "which is the cheapest?". */
export default definePlugin({
  kind: 'tool',
  id: 'tool.listed',
  version: '1.0.0',
  summary: 'Picks one of the rows that were listed before: by its place, its amount or its day.',
  config: z.strictObject({}),
  tool: {
    name: 'listed',
    description:
      'One row of the table shown last: the next, the second, the last, the largest, the cheapest, the latest of what was listed.',
    effect: 'read',
    consent: 'accounts',
    arguments: z.strictObject({ question: questionArgument.describe('The customer’s own words: "the second one"') }),
    status: 'Looking at the list again',
    question: { en: 'Which one on that list is the largest?', es: '¿Cuál de esa lista es el mayor?' },
    examples,
  },
  create: () => ({ run: ({ question }, session) => listed(question, session) }),
});

async function listed(question: string, session: ToolSession): Promise<ToolResult> {
  const { say } = wordingOf(session);
  const earlier = await session.earlier();
  const found = listedRows(earlier);
  if (!found) {
    return plainAnswer(
      say({
        en: 'I have not listed anything that I could pick from. Ask me for your payments, bills, cards or accounts first.',
        es: 'No he mostrado ninguna lista de la que elegir. Pídeme antes tus pagos, recibos, tarjetas o cuentas.',
      }),
      [
        say({ en: 'What bills are coming up?', es: '¿Qué recibos vienen?' }),
        say({ en: 'Show me my latest transactions', es: 'Muéstrame mis últimos movimientos' }),
      ],
    );
  }
  const { rows, at, answer: shown } = found;
  const asked = rowAsked(question) ?? { by: 'place', place: 'next' };
  const picked = pick(rows, at, asked);
  const book = factBook(session);
  for (const { figures } of picked) for (const { fact } of figures) takeWhole(book, fact, shown);
  if (picked.length === 0) {
    return plainAnswer(say({ en: 'The list that I showed ends before that.', es: 'La lista que mostré acaba antes.' }));
  }
  return answer(book, [say(lead(asked, picked.length)), ...picked.map(sentence)]);
}

/** The rows meant, more than one where several are the most or the least alike. */
function pick(rows: readonly Row[], at: number, asked: Asked): readonly Row[] {
  if (asked.by === 'place') {
    // Of more than two there is no other one: the next is told.
    const named = { next: at + 1, last: rows.length - 1, same: at, other: rows.length === 2 ? 1 - at : at + 1 };
    const place = typeof asked.place === 'number' ? asked.place : named[asked.place];
    return rows.slice(place, place + 1);
  }
  const ranked = rows.flatMap((row) => {
    const value = row.figures.find(({ fact }) => isKind(fact, asked.by))?.fact.value ?? null;
    return value === null ? [] : [{ row, value }];
  });
  const [first, ...others] = ranked;
  if (!first) return [];
  if (asked.rank !== undefined) {
    const sorted = ranked.toSorted(
      (a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0) * (asked.isMost ? -1 : 1),
    );
    return sorted.slice(asked.rank, asked.rank + 1).map(({ row }) => row);
  }
  const best = others.reduce(
    (one, { value }) => ((asked.isMost ? value > one : value < one) ? value : one),
    first.value,
  );
  return ranked.filter(({ value }) => value === best).map(({ row }) => row);
}

function isKind({ unit }: Fact, by: 'amount' | 'day'): boolean {
  return by === 'day' ? unit === 'date' : unit.endsWith('_cents');
}

function lead(asked: Asked, count: number): Wording {
  if (asked.by === 'place') {
    return asked.place === 'next'
      ? { en: 'Next on that list:', es: 'El siguiente de esa lista:' }
      : { en: 'On that list:', es: 'En esa lista:' };
  }
  if (asked.rank !== undefined) return { en: 'On that list:', es: 'En esa lista:' };
  const one = {
    amount: [
      { en: 'The largest of those listed:', es: 'El mayor de la lista:' },
      { en: 'The smallest of those listed:', es: 'El menor de la lista:' },
    ],
    day: [
      { en: 'The latest of those listed:', es: 'El más reciente de la lista:' },
      { en: 'The earliest of those listed:', es: 'El más antiguo de la lista:' },
    ],
  }[asked.by][asked.isMost ? 0 : 1];
  return count === 1 && one
    ? one
    : { en: 'Several of those listed are alike in that:', es: 'Varios de la lista son iguales en eso:' };
}

/** "Netflix: Amount $15.49, Next payment Dec 3." A name that a figure bears is said as the figure's, which proves it. */
function sentence({ name, figures }: Row): string {
  const bearer =
    figures.find(({ fact }) => fact.label === name) ?? figures.find(({ fact }) => fact.label.includes(name));
  const called = bearer ? ref(bearer.fact.id, 'label') : name;
  return `${called}: ${figures.map(({ title, fact }) => `${title} ${ref(fact.id)}`).join(', ')}.`;
}
