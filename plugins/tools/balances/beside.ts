import type { ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { figureTable } from '../shared/breakdown.ts';
import { factBook, factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { joinWords, type Wording } from '../shared/language.ts';
import { matchAccounts } from '../shared/match.ts';
import { missingAnswer } from '../shared/misses.ts';
import { plainWords } from '../shared/words.ts';
import { heldOrOwed, isDebt } from './held.ts';

/** What is in one of the accounts named, or in all of a kind. */
interface Named {
  readonly fact: string;
  readonly isOwed: boolean;
}

const kinds: readonly (readonly [RegExp, Wording])[] = [
  [/\b(?:savings?|ahorros?)\b/, { en: 'savings', es: 'ahorros' }],
  [/\b(?:checking|corriente|cheques)\b/, { en: 'checking', es: 'cuenta corriente' }],
  [/\b(?:cards?|credit|tarjetas?)\b/, { en: 'cards', es: 'tarjetas' }],
  [/\b(?:loans?|prestamos?)\b/, { en: 'loans', es: 'préstamos' }],
];

/** Accounts named in one breath, each with what is in it, and which of them has more: "checking or savings, where do I have more?" */
export function besideEachOther(names: readonly string[], session: ToolSession): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const found = names.map((name) => ({ name, accounts: matchAccounts(name, ledger) }));
  const asked = found
    .filter(({ accounts }) => accounts.length > 0)
    .flatMap(({ name, accounts }) => {
      const known = accounts.map((account) => heldOrOwed(book, account, session)).filter(({ known }) => known);
      const facts = known.map(({ fact }) => fact);
      return facts.length === 0 ? [] : [{ fact: sumOf(book, name, facts, session), isOwed: accounts.every(isDebt) }];
    });
  if (asked.length === 0) return missingAnswer('account', session);
  const each = (isOwed: boolean): string =>
    joinWords(
      asked
        .filter((one) => one.isOwed === isOwed)
        .map(({ fact }) =>
          say({
            en: `${ref(fact)} ${isOwed ? 'on' : 'in'} ${ref(fact, 'label')}`,
            es: `${ref(fact)} en ${ref(fact, 'label')}`,
          }),
        ),
      language,
      'conjunction',
    );
  const [held, owed] = [each(false), each(true)];
  return answer(
    book,
    [
      held === '' ? null : say({ en: `You have ${held}.`, es: `Tienes ${held}.` }),
      owed === '' ? null : say({ en: `You owe ${owed}.`, es: `Debes ${owed}.` }),
      ahead(book, asked, session),
      found.some(({ accounts }) => accounts.length === 0)
        ? say({
            en: 'I do not see the other among the accounts you share with me.',
            es: 'No veo la otra entre las cuentas que compartes conmigo.',
          })
        : null,
    ],
    {
      cards: [
        asked.length < 2
          ? null
          : figureTable(
              say({ en: 'Side by side', es: 'Uno junto a otro' }),
              [say({ en: 'Account', es: 'Cuenta' }), say({ en: 'Balance', es: 'Saldo' })],
              asked.map(({ fact }) => ({
                name: { text: book.facts.find(({ id }) => id === fact)?.label ?? '' },
                fact,
              })),
            ),
      ],
      suggestions: [say({ en: 'How much money do I have?', es: '¿Cuánto dinero tengo?' })],
    },
  );
}

/** Several accounts of a kind are added up under its name. */
function sumOf(book: FactBook, name: string, facts: readonly string[], session: ToolSession): string {
  const [only = ''] = facts;
  if (facts.length === 1) return only;
  const words = plainWords(name);
  return book.derive({
    id: factId('balance', 'total', words),
    label: wordingOf(session).say(kinds.find(([pattern]) => pattern.test(words))?.[1] ?? { en: name, es: name }),
    value: facts.reduce((sum, fact) => sum + book.value(fact), 0),
    unit: moneyUnit(session.ledger),
    formula: facts.join(' + '),
    from: facts,
  });
}

/** Which has the most, or is owed the most on, and by how much; null where they are not of the same sort. */
function ahead(book: FactBook, asked: readonly Named[], session: ToolSession): string | null {
  const { say } = wordingOf(session);
  const [first] = asked;
  if (first === undefined || asked.length < 2 || asked.some(({ isOwed }) => isOwed !== first.isOwed)) return null;
  const [most = '', next = ''] = asked.map(({ fact }) => fact).toSorted((a, b) => book.value(b) - book.value(a));
  if (book.value(most) === book.value(next)) return say({ en: 'That is the same.', es: 'Es lo mismo.' });
  const by = book.derive({
    id: factId(most, 'ahead'),
    label: say({ en: 'Difference', es: 'Diferencia' }),
    value: book.value(most) - book.value(next),
    unit: moneyUnit(session.ledger),
    formula: `${most} - ${next}`,
    from: [most, next],
  });
  return first.isOwed
    ? say({
        en: `You owe more on ${ref(most, 'label')}, by ${ref(by)}.`,
        es: `Debes más en ${ref(most, 'label')}, por ${ref(by)}.`,
      })
    : say({
        en: `There is more in ${ref(most, 'label')}, by ${ref(by)}.`,
        es: `Hay más en ${ref(most, 'label')}, por ${ref(by)}.`,
      });
}

const where =
  /\b(?:where|which|what|wich)\b.*\b(?:more|most|biggest|largest|highest)\b|\b(?:donde|cual|que cuenta)\b.*\b(?:mas|mayor)\b/;

/** Asks which account has the most: "in which do I have more?". */
export function isMostAsked(line: string): boolean {
  return where.test(plainWords(line));
}

/** The account with the most in it; null where there are not two. */
export function mostIn(book: FactBook, facts: readonly string[], session: ToolSession): string | null {
  const [most, next] = facts.toSorted((a, b) => book.value(b) - book.value(a));
  if (most === undefined || next === undefined) return null;
  return wordingOf(session).say({
    en: `The most is in ${ref(most, 'label')}: ${ref(most)}.`,
    es: `Donde más tienes es en ${ref(most, 'label')}: ${ref(most)}.`,
  });
}
