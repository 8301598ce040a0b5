import type { EarlierAnswer, ToolResult, ToolSession } from '../../kit/index.ts';
import { foldAccents } from '../../kit/fold-accents.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { takeWhole } from '../shared/earlier-facts.ts';
import { factBook, factId, ref } from '../shared/facts.ts';
import { lastLine } from '../shared/question.ts';
import { aYear, numberAsked } from './asked.ts';
import { isAtHand, rhythmOf, rootOf } from './figure.ts';

/** Less of something, and not a part of it for each: "cut it in half", "si lo bajo a la mitad". */
const cut =
  /\b(?:cut|cuts|cutting|lower|reduce|halve|trim|spend half|half (?:as much|of that)|stop\w*|quit|drop|without it|bajo|bajar|baja(?:ra|rlo|rla|ndo)?|reduzco|reducir\w*|recort\w+|dejo|dejar(?:a|lo|la)?|gasto la mitad|gastara la mitad)\b/;
const all = /\b(?:stop\w*|quit|drop|without it|dejo|dejar(?:a|lo|la)?)\b/;

/** Whether a message asks what stays when less is spent. */
export function isCutAsked(question: string): boolean {
  return cut.test(foldAccents(lastLine(question)));
}

/** What would stay, a month and a year, if a part of what the answer before summed were not spent. */
export function saved(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const [last] = earlier;
  const main = last && rootOf(last);
  if (!last || !main || main.value <= 0) return null;
  const book = factBook(session);
  takeWhole(book, main, last);
  if (isAtHand(main, book.facts, session)) return null;
  const rhythm = rhythmOf(main, 'month', session);
  if (rhythm === null) return null;
  const { say } = wordingOf(session);
  const words = foldAccents(lastLine(question));
  const parts = all.test(words) ? 1 : (numberAsked(question) ?? 2);
  const derive = (name: string, label: string, timesAYear: number) =>
    book.derive({
      id: factId('calculation', main.id, 'saved', String(parts), name),
      label,
      value: Math.round((main.value * rhythm.timesAYear) / timesAYear / parts),
      unit: main.unit,
      formula: `${main.id} x ${Number((rhythm.timesAYear / timesAYear).toFixed(4))}${parts === 1 ? '' : ` / ${parts}`}`,
      from: [main.id],
    });
  const month = derive('month', say({ en: 'Stays a month', es: 'Queda al mes' }), aYear.month);
  const year = derive('year', say({ en: 'Stays a year', es: 'Queda al año' }), aYear.year);
  const goingBy = {
    en: `going by the ${ref(main.id)} (${ref(main.id, 'label')})`,
    es: `según los ${ref(main.id)} (${ref(main.id, 'label')})`,
  };
  return answer(
    book,
    [
      parts === 1
        ? say({
            en: `Without it about ${ref(month)} a month would stay with you, ${ref(year)} a year, ${goingBy.en}.`,
            es: `Sin eso te quedarían unos ${ref(month)} al mes, ${ref(year)} al año, ${goingBy.es}.`,
          })
        : say({
            en: `With that part less, about ${ref(month)} a month would stay with you, ${ref(year)} a year, ${goingBy.en}.`,
            es: `Con esa parte menos te quedarían unos ${ref(month)} al mes, ${ref(year)} al año, ${goingBy.es}.`,
          }),
      parts === 1
        ? null
        : say({
            en: 'Which parts can go is for you to say; where it went shows which are the largest.',
            es: 'Qué se puede recortar lo decides tú; en qué se fue muestra qué es lo mayor.',
          }),
    ],
    { suggestions: [say({ en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' })] },
  );
}
