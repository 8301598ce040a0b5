import { foldAccents } from '../../kit/fold-accents.ts';
import type { LedgerTransaction, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { capitalized, figureTable, groupRows } from '../shared/breakdown.ts';
import { factBook, factId, moneyUnit, ref, searchOf } from '../shared/facts.ts';
import { beforePeriod, periodKey, yearBack, type Days } from '../shared/period.ts';
import { lastLine } from '../shared/question.ts';
import { within } from '../shared/selection.ts';
import { plainWords } from '../shared/words.ts';

/** People of whom a bank's line may hold one word and the customer say another. */
const relatives: readonly (readonly string[])[] = [
  ['mom', 'mum', 'mother', 'mommy', 'ma', 'mama', 'mami', 'madre'],
  ['dad', 'father', 'daddy', 'papa', 'papi', 'padre'],
  ['brother', 'bro', 'hermano'],
  ['sister', 'sis', 'hermana'],
  ['wife', 'esposa', 'mujer'],
  ['husband', 'esposo', 'marido'],
  ['son', 'hijo'],
  ['daughter', 'hija'],
  ['grandma', 'grandmother', 'abuela'],
  ['grandpa', 'grandfather', 'abuelo'],
  ['uncle', 'tio'],
  ['aunt', 'tia'],
  ['cousin', 'primo', 'prima'],
  ['girlfriend', 'novia'],
  ['boyfriend', 'novio'],
  ['roommate', 'roomie', 'companero'],
  ['friend', 'amigo', 'amiga'],
];

const sends =
  /\b(?:sen(?:d|t|ds|ding)|zelle[ds]?|venmo(?:ed|s)?|transfer(?:s|red)?|gave|gives?|wired?) (?:me|us)\b|\b(?:me|nos) (?:ha |han |ha estado )?(?:mand|envi|transf|deposit|pas|d)\w+\b|\bmoney (?:i get |i got |i received )?from (?!work|my (?:job|boss|employer|work))|\b(?:dinero|plata|lana|feria) (?:de|que me)\b|\btransfers? from\b|\btransferencias? de\b/;

/** True when money that people sent is asked for, and not pay. */
export function areSendersAsked(question: string): boolean {
  const words = foldAccents(lastLine(question));
  return (
    sends.test(words) &&
    !/\b(?:employer|boss|job|work|payroll|paycheck|pay|salary|patron|jefe|trabajo|nomina|sueldo)\b/.test(words)
  );
}

/** Money that people sent: of the one who is named, else by sender; null when nobody sent any and nobody was named. */
export function senders(asked: Days | null, question: string, session: ToolSession): ToolResult | null {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const held = coveredPeriod(book, session, asked ?? yearBack(ledger.as_of));
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const all = within(
    ledger.transactions.filter(({ flow }) => flow === 'unclassified_inflow'),
    period,
  );
  const named = relativeIn(question);
  const meant = namedRows(all, question, named);
  if (all.length === 0 && named === null) return null;
  const rows = named === null && meant.length === 0 ? all : meant;
  const [one, ...others] = [...new Set(rows.map(({ merchant }) => merchant))];
  const isOne = one !== undefined && others.length === 0;
  const sum = book.sum({
    id: factId('income', 'sent', named, periodKey(period)),
    label: isOne ? one : (named ?? say({ en: 'Money sent to you', es: 'Dinero que te enviaron' })),
    rows,
    search: searchOf(ledger, period, { flow: 'unclassified_inflow', ...(named !== null && { merchant: named }) }),
    period,
    direction: 'in',
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(sum, 'period')}`;
  const last = rows.at(-1);
  const groups = groupRows(all, 'merchant', { language, detailed: false }).toReversed();
  const isListed = groups.length > 1 || (rows.length === 0 && groups.length > 0);
  return answer(
    book,
    [
      rows.length === 0
        ? say({
            en: `I see no money from “${ref(sum, 'label')}”: ${ref(sum)} came in under that name ${when}.`,
            es: `No veo dinero de «${ref(sum, 'label')}»: entraron ${ref(sum)} con ese nombre ${when}.`,
          })
        : isOne
          ? say({
              en: `${ref(sum)} came from ${ref(sum, 'label')} ${when}.`,
              es: `${ref(sum)} llegaron de ${ref(sum, 'label')} ${when}.`,
            })
          : say({
              en: `People sent you ${ref(sum)} ${when}, which I do not count as income.`,
              es: `Te enviaron ${ref(sum)} ${when}, que no cuento como ingresos.`,
            }),
      last ? lastSent(last) : null,
      note,
    ],
    {
      cards: [
        isListed
          ? figureTable(
              say({ en: 'Who sent you money', es: 'Quién te envió dinero' }),
              [say({ en: 'From', es: 'De' }), say({ en: 'Sent', es: 'Enviado' })],
              groups.map(({ key, name, rows: own }) => ({
                name: { text: capitalized(name) },
                fact: book.sum({
                  id: factId('income', 'sent', 'by', key, periodKey(period)),
                  label: capitalized(name),
                  rows: own,
                  search: searchOf(ledger, period, { flow: 'unclassified_inflow', merchant: key }),
                  period,
                  direction: 'in',
                }),
              })),
            )
          : null,
      ],
      suggestions: [
        say({ en: 'Who pays me?', es: '¿Quién me paga?' }),
        say({ en: 'How much do I earn?', es: '¿Cuánto gano?' }),
      ],
    },
  );

  function lastSent(row: LedgerTransaction): string {
    const shared = { label: row.merchant, evidence: [{ type: 'transaction' as const, id: row.transaction_id }] };
    const id = factId('income', 'sent', row.transaction_id);
    const amount = book.read({ ...shared, id, value: 0 - row.amount_cents, unit: moneyUnit(ledger) });
    const day = book.read({ ...shared, id: factId(id, 'day'), value: row.day, unit: 'date' });
    return say({
      en: `The last was ${ref(amount)} on ${ref(day)}.`,
      es: `Lo último fueron ${ref(amount)} el ${ref(day)}.`,
    });
  }
}

/** The relative that a question names, as it says it. */
function relativeIn(question: string): string | null {
  const words = plainWords(lastLine(question)).split(' ');
  return words.find((word) => relatives.some((names) => names.includes(word))) ?? null;
}

/** Rows whose line holds the relative, by any word for them, or another name that the question says. */
function namedRows(rows: readonly LedgerTransaction[], question: string, named: string | null): LedgerTransaction[] {
  const asked = plainWords(lastLine(question)).split(' ');
  const names = named === null ? asked : (relatives.find((words) => words.includes(named)) ?? []);
  return rows.filter(({ merchant }) =>
    plainWords(merchant)
      .split(' ')
      .some((word) => names.includes(word) && (named !== null || (word.length > 2 && !common.has(word)))),
  );
}

/** Words of a bank's line that are nobody's name. */
const common = new Set(
  'from for the and sent send sends money transfer transfers payment deposit zelle venmo paypal cash app you this year month dinero plata transferencia transferencias recibida pago envio deposito por del los las este mes ano'.split(
    ' ',
  ),
);
