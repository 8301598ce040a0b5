import { disclaimer, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { averageSpendEvidence } from '../../signals/shared/average-spend.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { factBook, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { isYesNo, withVerdict, wordsAsked } from '../shared/question.ts';

/** The goal that the library names as a common one, in months of what cannot be done without. */
const commonGoal = { least: 3, most: 6 } as const;
const articleId = { en: 'emergency-fund', es: 'emergency-fund-es' } as const;

/**
 * How much to keep for emergencies: what a common goal comes to with the customer's own essentials. Education: the range is the
 * library's, and how much is right is theirs to say. Whoever asks whether they have enough is told how it stands beside that range.
 * @param held null without a savings account
 */
export function enough(question: string, held: Held | null, session: ToolSession): ToolResult {
  const { ledger, knowledge } = session;
  const { language, say } = wordingOf(session);
  const month_cents = ledger.average_monthly_essential_cents;
  const article = knowledge.article(articleId[language]) ?? knowledge.article(articleId.en);
  const cards = article
    ? [{ type: 'article' as const, article_id: article.id, title: article.title, summary: article.summary, disclaimer }]
    : [];
  const suggestions = [
    say({ en: 'How long could I live on my savings?', es: '¿Cuánto tiempo podría vivir de mis ahorros?' }),
    say({ en: 'Keep 3 months of spending in savings', es: 'Tener 3 meses de gastos en ahorros' }),
  ];
  if (!article || month_cents === null) {
    const text = say({
      en: 'That depends on what a month costs you and how steady your pay is. I need a longer stretch of your payments to put it in figures.',
      es: 'Depende de lo que te cuesta un mes y de lo estable que sea tu sueldo. Necesito más historial de tus pagos para ponerlo en cifras.',
    });
    return { ...plainAnswer(text, suggestions), cards };
  }
  const book = factBook(session);
  const month = book.read({
    id: 'savings.essentials',
    label: say({ en: 'What you cannot do without, a month', es: 'Lo imprescindible, al mes' }),
    value: month_cents,
    unit: moneyUnit(ledger),
    formula: say({ en: 'usual essential spending of a month', es: 'gasto esencial habitual de un mes' }),
    evidence: averageSpendEvidence(ledger),
  });
  const [least, most] = ([commonGoal.least, commonGoal.most] as const).map((months) => {
    const goal = book.read({
      id: `savings.goal.${months}`,
      label: say({ en: 'Common goal', es: 'Meta habitual' }),
      value: months,
      unit: 'months',
      evidence: [{ type: 'article', id: article.id }],
    });
    const sum = book.derive({
      id: `savings.goal.${months}.sum`,
      label: say({ en: 'That in money', es: 'Eso en dinero' }),
      value: months * month_cents,
      unit: moneyUnit(ledger),
      formula: `${goal} x ${month}`,
      from: [goal, month],
    });
    return { goal, sum };
  }) as [Common, Common];
  return answer(
    book,
    [
      held === null || !isYesNo(question) ? null : stands(book, { held, least: least.sum, most: most.sum }, session),
      say({
        en: `A common goal, ${ref(least.goal)} to ${ref(most.goal)} of what you cannot do without, is ${ref(least.sum)} to ${ref(most.sum)} for you: about ${ref(month)} a month.`,
        es: `Una meta habitual, de ${ref(least.goal)} a ${ref(most.goal)} de lo imprescindible, es de ${ref(least.sum)} a ${ref(most.sum)} para ti: unos ${ref(month)} al mes.`,
      }),
      say({
        en: 'Whose pay goes up and down often aims higher. A first small step counts; how much is right is for you to say.',
        es: 'Quien tiene ingresos variables suele apuntar más alto. Un primer paso pequeño cuenta; cuánto es lo adecuado lo decides tú.',
      }),
    ],
    { cards, suggestions },
  );
}

const enoughWords = /\b(?:enough|sufficient|suficiente\w*|bastante|lo necesario)\b/;

/** "Am I saving enough?" */
export function isEnoughAsked(question: string): boolean {
  return isYesNo(question) && enoughWords.test(wordsAsked(question));
}

/** What is held beside the common goal: below it, in it or above it. */
function stands(
  book: FactBook,
  { held: { cents, accounts }, least, most }: { held: Held; least: string; most: string },
  session: ToolSession,
): string {
  const { say } = wordingOf(session);
  const { ledger } = session;
  const held = book.read({
    id: 'savings.held',
    label: say({ en: 'In your savings', es: 'En tus ahorros' }),
    value: cents,
    unit: moneyUnit(ledger),
    formula: say({ en: 'balances of the savings accounts together', es: 'saldos de las cuentas de ahorro juntos' }),
    evidence: accounts.map((id) => ({ type: 'account' as const, id })),
  });
  if (cents < book.value(least)) {
    const sentence = say({
      en: `there is ${ref(held)} in your savings, which is below a common goal for emergencies.`,
      es: `en tus ahorros hay ${ref(held)}, menos que una meta habitual para emergencias.`,
    });
    return withVerdict(false, sentence, session);
  }
  const isAbove = cents > book.value(most);
  return withVerdict(
    true,
    say({
      en: `there is ${ref(held)} in your savings, which is ${isAbove ? 'above' : 'within'} a common goal for emergencies.`,
      es: `en tus ahorros hay ${ref(held)}, ${isAbove ? 'más que' : 'dentro de'} una meta habitual para emergencias.`,
    }),
    session,
  );
}

/** What savings accounts hold together, in cents, and which they are. */
export interface Held {
  readonly cents: number;
  readonly accounts: readonly string[];
}

interface Common {
  readonly goal: string;
  readonly sum: string;
}
