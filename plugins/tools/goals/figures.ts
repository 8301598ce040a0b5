import { goalProgress, unknownProgress } from '../../calculators/index.ts';
import { goalScopes, type Evidence, type Goal, type GoalProgress, type ToolSession } from '../../kit/index.ts';
import { averageSpendEvidence } from '../../signals/shared/average-spend.ts';
import { wordingOf } from '../shared/answer.ts';
import { factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';

/** A goal in figures: ids of facts, null for what is not known or has no place in goals of its kind. */
export interface GoalFigures {
  /** Called by the goal's name: the sum to be saved, the payment on the card, the months to be kept. */
  readonly wanted: string;
  readonly by: string | null;
  /** Saved; for a card what is still owed. */
  readonly current: string | null;
  /** In money. */
  readonly target: string | null;
  readonly share: string | null;
  /** What it takes a month to be in time. */
  readonly monthly: string | null;
  /** When it is reached at what is paid or put aside. */
  readonly reached: string | null;
  readonly is_reached: boolean | null;
}

/** Whose words a goal is: those of the message that is answered, or of the one in which it was set. */
export interface GoalSource {
  readonly id: string;
  readonly said: Evidence;
  readonly start_cents: number | null;
}

/** Adds the facts of a goal, each with its proof. Of money that the customer did not agree to show nothing is worked out. */
export function goalFigures(
  book: FactBook,
  goal: Goal,
  { id, said, start_cents }: GoalSource,
  session: ToolSession,
): GoalFigures {
  const { ledger, granted } = session;
  const { say } = wordingOf(session);
  const isAllowed = goalScopes[goal.kind].every((scope) => granted.includes(scope));
  const progress = isAllowed
    ? goalProgress(goal, ledger, start_cents)
    : unknownProgress(ledger, 'consent_scope_required');
  const unit = moneyUnit(ledger);
  const own = (part: string) => factId('goal', id, part);
  const wanted = book.read({
    id: own('wanted'),
    label: goal.name,
    evidence: [said],
    ...(goal.kind === 'keep_buffer'
      ? { value: goal.target_months, unit: 'months' as const }
      : { value: goal.kind === 'save_amount' ? goal.target_cents : goal.monthly_payment_cents, unit }),
  });
  const current =
    progress.current_cents === null
      ? null
      : book.read({
          id: own('current'),
          label: goal.kind === 'pay_off_card' ? say({ en: 'Still owed', es: 'Falta por pagar' }) : savedLabel(session),
          value: progress.current_cents,
          unit,
          evidence: progress.evidence['current_cents'] ?? [],
        });
  const target = targetFact(book, goal, { wanted, own, said, progress }, session);
  const by =
    goal.kind === 'save_amount'
      ? book.read({
          id: own('by'),
          label: say({ en: 'To be reached by', es: 'Fecha límite' }),
          value: goal.target_date,
          unit: 'date',
          evidence: [said],
        })
      : null;
  const isPartly = progress.share !== null && progress.share < 1 && goal.kind !== 'pay_off_card';
  const share =
    isPartly && current !== null && target !== null && progress.share !== null
      ? book.derive({
          id: own('share'),
          label: say({ en: 'Reached so far', es: 'Alcanzado hasta hoy' }),
          value: progress.share,
          unit: 'fraction',
          formula: `${current} / ${target}`,
          from: [current, target],
        })
      : null;
  const monthly =
    goal.kind === 'save_amount' && current !== null && by !== null && progress.monthly_cents !== null
      ? book.derive({
          id: own('monthly'),
          label: say({ en: 'A month until then', es: 'Al mes hasta entonces' }),
          value: progress.monthly_cents,
          unit,
          formula: say({
            en: 'what is missing divided by the months left, rounded up',
            es: 'lo que falta dividido entre los meses que quedan, redondeado hacia arriba',
          }),
          from: [wanted, current, by],
        })
      : null;
  const reached =
    goal.kind === 'pay_off_card' && progress.reach_date !== null && current !== null && !progress.is_reached
      ? book.read({
          id: own('reached'),
          label: say({ en: 'Paid off by', es: 'Pagada para' }),
          value: progress.reach_date,
          unit: 'date',
          formula: say({
            en: 'paying this every month at the card’s rate, with nothing new bought on it',
            es: 'pagando esto cada mes al tipo de la tarjeta, sin compras nuevas',
          }),
          evidence: [current, wanted].map((fact) => ({ type: 'fact', id: fact })),
        })
      : null;
  return { wanted, by, current, target, share, monthly, reached, is_reached: progress.is_reached };
}

function targetFact(
  book: FactBook,
  goal: Goal,
  given: { wanted: string; own: (part: string) => string; said: Evidence; progress: GoalProgress },
  session: ToolSession,
): string | null {
  if (goal.kind === 'save_amount') return given.wanted;
  if (goal.kind === 'pay_off_card' || given.progress.target_cents === null) return null;
  const { say } = wordingOf(session);
  return book.read({
    id: given.own('target'),
    label: say({ en: 'Needed for that', es: 'Necesario para eso' }),
    value: given.progress.target_cents,
    unit: moneyUnit(session.ledger),
    formula: say({ en: 'usual spending of a month times the months', es: 'gasto habitual de un mes por los meses' }),
    evidence: [...averageSpendEvidence(session.ledger), given.said],
  });
}

function savedLabel(session: ToolSession): string {
  return wordingOf(session).say({ en: 'In savings', es: 'En ahorros' });
}

/** How far a goal is, in a sentence or two. */
export function goalSentences(figures: GoalFigures, goal: Goal, session: ToolSession): string[] {
  const { say } = wordingOf(session);
  const { wanted, by, current, target, share, monthly, reached, is_reached } = figures;
  const name = ref(wanted, 'label');
  if (current === null) {
    return [
      say({
        en: `How far you are with ${name} is not known: the balance it needs is not among what you share with me.`,
        es: `No se sabe cómo vas con ${name}: el saldo que hace falta no está entre lo que compartes conmigo.`,
      }),
    ];
  }
  if (is_reached) {
    const goalOf = ref(target ?? wanted);
    return [
      goal.kind === 'pay_off_card'
        ? say({ en: `${name}: nothing is owed any more.`, es: `${name}: ya no se debe nada.` })
        : say({
            en: `${name}: you are there, with ${ref(current)} where ${goalOf} was wanted.`,
            es: `${name}: ya lo tienes: ${ref(current)}, y hacían falta ${goalOf}.`,
          }),
    ];
  }
  switch (goal.kind) {
    case 'save_amount': {
      const far = share === null ? '' : ` (${ref(share)})`;
      const first = say({
        en: `${name}: ${ref(current)} of ${ref(wanted)}${far}.`,
        es: `${name}: ${ref(current)} de ${ref(wanted)}${far}.`,
      });
      if (monthly === null || by === null) return [first];
      return [
        first,
        say({
          en: `To be there by ${ref(by)} takes about ${ref(monthly)} a month.`,
          es: `Para llegar el ${ref(by)} hacen falta unos ${ref(monthly)} al mes.`,
        }),
      ];
    }
    case 'pay_off_card': {
      const first = say({
        en: `${name}: ${ref(current)} is still owed.`,
        es: `${name}: faltan ${ref(current)} por pagar.`,
      });
      return [
        first,
        reached === null
          ? say({
              en: `When it is paid off with ${ref(wanted)} a month is not known: the sum may not cover the interest, or the bank did not report the rate.`,
              es: `No se sabe cuándo quedaría pagada con ${ref(wanted)} al mes: puede que no cubra los intereses o que el banco no informe el tipo.`,
            })
          : say({
              en: `With ${ref(wanted)} a month it is paid off around ${ref(reached)}.`,
              es: `Con ${ref(wanted)} al mes queda pagada hacia el ${ref(reached)}.`,
            }),
      ];
    }
    case 'keep_buffer': {
      const far = share === null ? '' : ` (${ref(share)})`;
      if (target === null) {
        return [
          say({
            en: `${name}: what ${ref(wanted)} of your spending come to is not known yet, because I hold too little history.`,
            es: `${name}: todavía no se sabe cuánto son ${ref(wanted)} de tus gastos, porque tengo poco historial.`,
          }),
        ];
      }
      return [
        say({
          en: `${name}: ${ref(current)} of the ${ref(target)} that ${ref(wanted)} of your usual spending come to${far}.`,
          es: `${name}: ${ref(current)} de los ${ref(target)} que suman ${ref(wanted)} de tu gasto habitual${far}.`,
        }),
      ];
    }
  }
}
