import { foldAccents } from '../../../plugins/kit/fold-accents.ts';
import { categoryName } from '../../../plugins/tools/shared/category.ts';
import type { Language, Wording } from '../../../plugins/tools/shared/language.ts';
import type { Frame } from './follow-up.ts';

/** What the answers of a tool are about, where its question named no shop, kind of spending or account. */
const subjects: Readonly<Record<string, Wording>> = {
  balances: { en: 'my balance', es: 'mi saldo' },
  balance_history: { en: 'my balance', es: 'mi saldo' },
  budget: { en: 'my budget', es: 'mi presupuesto' },
  cards: { en: 'my card', es: 'mi tarjeta' },
  cash_flow: { en: 'my spending', es: 'mi gasto' },
  debts: { en: 'my card', es: 'mi tarjeta' },
  fees: { en: 'bank fees', es: 'las comisiones' },
  income: { en: 'my pay', es: 'mi sueldo' },
  payoff: { en: 'my card', es: 'mi tarjeta' },
  recurring: { en: 'my subscriptions', es: 'mis suscripciones' },
  savings: { en: 'my savings', es: 'mis ahorros' },
  spending: { en: 'my spending', es: 'mi gasto' },
  top_spending: { en: 'my spending', es: 'mi gasto' },
};

const pronouns: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}'’])(?:it|that|this|them|those|these|they)(?![\p{L}])(?!['’]| one| ones| time| day| month| week| year| much| many)/iu,
  es: /(?<!\p{L})(?:eso|esto|esas|esos|ese|esa|ella|ellas|ellos)(?!\p{L})(?! (?:mes|dia|semana|ano|año|vez|momento|pago|cargo|cobro)(?!\p{L}))/iu,
};

/** In the order in which a question is told by them. */
const named = ['merchant', 'category'] as const;

/**
 * The message as it would be asked by itself: "did it go up since last year?", after the rent, is "did rent go up since last year?". Null where no
 * word stands for what the question before was about, or that cannot be named.
 */
export function inItsPlace(message: string, frames: readonly Frame[], language: Language): string | null {
  const found = pronouns[language].exec(message);
  const subject = frames.map((frame) => subjectOf(frame, language)).find((one) => one !== null) ?? null;
  if (!found || subject === null || foldAccents(message).includes(foldAccents(subject))) return null;
  return message.slice(0, found.index) + subject + message.slice(found.index + found[0].length);
}

/** What the answers of a tool are about, whatever was named. */
export function nounOf(intent: string, language: Language): string | null {
  return subjects[intent]?.[language] ?? null;
}

function subjectOf({ intent, slots }: Frame, language: Language): string | null {
  const name = named.find((slot) => typeof slots[slot] === 'string');
  if (name === undefined) return nounOf(intent, language);
  const value = String(slots[name]);
  return name === 'merchant' ? value : categoryName(value, language).toLowerCase();
}

const besideIt =
  /^\P{L}*(?:(?:and|so|ok|y|entonces) )*(?:(?:is|was|are|do(?:es)?|es|fue|era|gasto|gaste)(?: (?:it|that|this|eso|esto))? ?)?(?:(?:it|that|this|eso|esto) )?(?:cost |costs )?(?:more|less|higher|lower|bigger|smaller|cheaper|mas|menos|mayor|menor|car[oa]|barat[oa]) (?:than|que|q) (?:(?:what i spend )?on |(?:lo )?(?:de|en) )?(?<other>.+?)\P{L}*$/u;

/** "Is it more than groceries?", after gas: "gas or groceries, which is more?". Null for any other message. */
export function heldAgainst(message: string, frames: readonly Frame[], language: Language): string | null {
  const other = besideIt.exec(foldAccents(message))?.groups?.['other'];
  const subject = frames.map((frame) => subjectOf(frame, language)).find((one) => one !== null) ?? null;
  if (other === undefined || subject === null) return null;
  return language === 'es' ? `gasto más en ${subject} o en ${other}` : `which is more, ${subject} or ${other}`;
}
