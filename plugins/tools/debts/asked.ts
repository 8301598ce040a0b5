import { foldAccents } from '../../kit/fold-accents.ts';
import type { Account } from '../../kit/index.ts';
import { isYesNo, lastLine, wordsAsked } from '../shared/question.ts';
import type { Wording } from '../shared/language.ts';

/** A kind of loan that people name by what it paid for. */
interface LoanKind {
  readonly name: Wording;
  readonly words: RegExp;
  readonly is: (account: Account) => boolean;
}

const kinds: readonly LoanKind[] = [
  {
    name: { en: 'student loan', es: 'préstamo estudiantil' },
    words: /\bstudent (?:loan|debt)s?\b|\bprestamos? (?:estudiantil|de estudios?|universitari)\w*/,
    is: ({ subtype }) => subtype === 'student',
  },
  {
    name: { en: 'mortgage', es: 'hipoteca' },
    words: /\bmortgage\b|\bhipoteca\b/,
    is: ({ subtype }) => subtype === 'mortgage',
  },
  {
    name: { en: 'car loan', es: 'préstamo del auto' },
    words: /\b(?:car|auto) (?:loan|note|debt)s?\b|\bprestamo (?:del? )?(?:auto|carro|coche)\b/,
    is: ({ subtype, name }) => subtype === 'auto' || /\b(?:auto|car)\b/i.test(name),
  },
  {
    name: { en: 'loan', es: 'préstamo' },
    words: /\bloans?\b|\bprestamos?\b/,
    is: ({ type }) => type === 'loan',
  },
];

/** The loans that the words mean, of the last line, else of what it hangs on; null where they name none. */
export function loansNamed(
  question: string,
  accounts: readonly Account[],
): { readonly name: Wording; readonly accounts: readonly Account[] } | null {
  const lines = foldAccents(question).split('\n').toReversed();
  for (const line of lines) {
    if (/\b(?:cards?|tarjetas?|all|everything|total|todas?|todos?|debts|deudas)\b/.test(line)) return null;
    const kind = kinds.find(({ words }) => words.test(line));
    if (kind) return { name: kind.name, accounts: accounts.filter(kind.is) };
  }
  return null;
}

/** True when the rate is asked for before what is owed. */
export function isRateAsked(question: string): boolean {
  return /\brates?\b|\bapr\b|\binterest\b|\btasas?\b|\btipo de interes\b|\binteres(?:es)?\b/.test(
    foldAccents(lastLine(question)),
  );
}

const down =
  /\b(?:go(?:ne|ing)? down|went down|less|lower|decreas\w+|dropp\w+|shr[iu]nk\w*|baj\w+|menos|disminu\w+|reduc\w+)\b/;
const up =
  /\b(?:go(?:ne|ing)? up|went up|more|higher|increas\w+|grow\w*|grown|grew|subi\w*|sube|mas|aument\w+|crec\w+)\b/;

/** The way that debt is asked to have gone, where yes or no answers that. */
export function debtTrendAsked(question: string): 'up' | 'down' | null {
  const words = wordsAsked(question);
  if (!isYesNo(question) || up.test(words) === down.test(words)) return null;
  return up.test(words) ? 'up' : 'down';
}
