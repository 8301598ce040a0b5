import type { OfferReason, Recommendations, ToolResult, ToolSession } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import { plainWords } from '../shared/words.ts';

type NotShown = Recommendations['not_shown'][number];

/** What speaks for an offer; every other reason speaks against it. */
const reasonsFor: ReadonlySet<string> = new Set([
  'PERSONA_MATCH',
  'SIGNAL_PRESENT',
  'INCOME_FLOOR_MET',
  'NO_SUCH_PRODUCT_YET',
]);

/** Words that many titles have, and that name none. */
const common = new Set(
  'card offer with without your from that first this account tarjeta oferta cuenta para este esta primer primero'
    .split(' ')
    .map(singular),
);

const whys = /\b(?:why|how come|por que)\b/;
const denials = /\b(?:not|dont|cant|isnt|arent|no|none|never|nothing|ni|nunca|nada|ningun[ao]?)\b/;
const noneAtAll = /\b(?:never|none|not a single|not one|nunca|ningun[ao]?|ni una)\b/;

/** "Why don't I see any?", "you never offer me anything": taken to see none. */
export function asksWhyNot(question: string | null): boolean {
  const said = plainWords(question ?? '');
  return noneAtAll.test(said) || (whys.test(said) && denials.test(said));
}

/** The item that a question names by words of its title; null when it names none, or two alike. */
export function namedIn<Item extends { readonly title: string }>(
  question: string | null,
  items: readonly Item[],
): Item | null {
  const said = new Set(
    plainWords(question ?? '')
      .split(' ')
      .map(singular),
  );
  const [best, second] = items
    .map((item) => ({
      item,
      words: plainWords(item.title)
        .split(' ')
        .filter((word) => word.length > 3)
        .map(singular)
        .filter((word) => !common.has(word)),
    }))
    .map(({ item, words }) => ({ item, score: words.filter((word) => said.has(word)).length }))
    .toSorted((a, b) => b.score - a.score);
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.item : null;
}

/** As one would be called of which a title names many, in either language: "fees", "saldos", "suscripciones". */
function singular(word: string): string {
  return word.replace(/(?<=[dlnr])es$|s$/, '');
}

/** Why an offer is not shown: the first reasons against it, in the words of the controlled list. */
export function whyNot({ title, reasons }: NotShown, session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const sentences = [
    say({ en: `“${title}” is not shown to you.`, es: `«${title}» no se te muestra.` }),
    ...against(reasons).slice(0, 2),
    say({
      en: 'It is looked at again whenever your data changes.',
      es: 'Se vuelve a mirar cuando cambian tus datos.',
    }),
  ];
  return plainAnswer(sentences.join(' '), [say({ en: 'Do you have any offers for me?', es: '¿Hay ofertas para mí?' })]);
}

/** Why there is none at all. */
export async function whyNone(not_shown: readonly NotShown[], session: ToolSession): Promise<string> {
  const { say } = wordingOf(session);
  const none = say({ en: 'You see no offers now.', es: 'Ahora no ves ofertas.' });
  if (await session.areOffersStopped?.()) {
    return `${none} ${say({
      en: 'You asked for none; tell me when you want them again.',
      es: 'Pediste no ver ninguna; dime cuando quieras verlas otra vez.',
    })}`;
  }
  const [first] = not_shown.flatMap(({ reasons }) => against(reasons).slice(0, 1));
  return first === undefined ? none : `${none} ${first}`;
}

function against(reasons: readonly OfferReason[]): string[] {
  return reasons.filter(({ code }) => !reasonsFor.has(code)).map(({ sentence }) => sentence);
}
