import { addDays, type CreditLiability, type Transaction } from '../../plugins/kit/index.ts';
import type { Day, Person, PersonAccount } from './person.ts';

interface Statement {
  readonly date: string;
  readonly balance: number;
  readonly minimum: number;
}

/** Days between a statement and the day its payment is due. */
const daysToPay = 25;

/** The cards of a person: statements, interest on what was carried over, and what the lender reports. */
export class Cards {
  readonly #cards: readonly (PersonAccount & { card: NonNullable<PersonAccount['card']> })[];
  readonly #statements = new Map<string, Statement>();
  readonly #payments = new Map<string, { date: string; cents: number }>();
  readonly #interest = new Map<string, number>();
  /** Paid since the last statement. */
  readonly #paid = new Map<string, number>();

  constructor(accounts: readonly PersonAccount[]) {
    this.#cards = accounts.flatMap((account) => (account.card ? [{ ...account, card: account.card }] : []));
  }

  posted({ account_id, amount_cents, date, category }: Transaction): void {
    if (category.detailed !== 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT' || amount_cents > 0) return;
    this.#payments.set(account_id, { date, cents: 0 - amount_cents });
    this.#paid.set(account_id, (this.#paid.get(account_id) ?? 0) - amount_cents);
  }

  statement(card: string): Statement | null {
    return this.#statements.get(card) ?? null;
  }

  /** On a statement's day: a month's interest on what was left of the one before. */
  interestOn(day: Day, balances: ReadonlyMap<string, number>): [string, number][] {
    return this.#cards.flatMap(({ id, card }): [string, number][] => {
      if (day.day !== card.statement_day) return [];
      const before = this.#statements.get(id);
      const carried = before ? Math.min(balances.get(id) ?? 0, before.balance - (this.#paid.get(id) ?? 0)) : 0;
      const cents = carried > 0 ? Math.round((carried * card.apr) / 12) : 0;
      this.#interest.set(id, cents);
      return cents > 0 ? [[id, cents]] : [];
    });
  }

  /** At the end of a statement's day. */
  close(day: Day, balances: ReadonlyMap<string, number>): void {
    for (const { id, card } of this.#cards) {
      if (day.day !== card.statement_day) continue;
      const balance = Math.max(0, balances.get(id) ?? 0);
      const minimum = Math.min(balance, Math.max(3_500, Math.round(balance * 0.02) + (this.#interest.get(id) ?? 0)));
      this.#statements.set(id, { date: day.date, balance, minimum });
      this.#paid.set(id, 0);
    }
  }

  liabilities(person: Person, to: string): CreditLiability[] {
    return this.#cards.map(({ id, card }) => {
      const statement = this.#statements.get(id);
      const payment = this.#payments.get(id);
      const due = statement ? addDays(statement.date, daysToPay) : null;
      return {
        type: 'credit',
        account_id: `${person.id}.${id}`,
        aprs: [
          {
            apr_type: 'purchase_apr',
            apr: card.apr,
            balance_subject_to_apr_cents: null,
            interest_charge_cents: this.#interest.get(id) ?? null,
          },
        ],
        is_overdue: card.overdue ?? false,
        last_payment_cents: payment?.cents ?? null,
        last_payment_date: payment?.date ?? null,
        last_statement_issue_date: statement?.date ?? null,
        last_statement_balance_cents: statement?.balance ?? null,
        minimum_payment_cents: statement?.minimum ?? null,
        next_payment_due_date: due === null || due >= to ? due : addDays(due, 30),
      };
    });
  }
}
