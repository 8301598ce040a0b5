import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payoff, payoffStrategies, type PayoffInput, type PayoffMonth, type PayoffPlan } from './index.ts';

type Debt = PayoffInput['debts'][number];
const floor = (floor_cents: number) => ({ share: 0, floor_cents, plus_interest: false });
const card = (given: Partial<Debt> = {}): Debt => ({
  debt_id: 'card',
  balance_cents: 100_000,
  apr: 0.24,
  minimum: floor(2_500),
  ...given,
});
const rows = (plan: PayoffPlan, field: keyof PayoffMonth = 'closing_cents') =>
  plan.schedule?.map((month) => month[field]);
const monthsOf = (plan: PayoffPlan) => plan.payoff_order.map(({ debt_id, month }) => [debt_id, month]);

describe('one debt', () => {
  test('a fixed payment, by a table made by hand', () => {
    // 1,000.00 at 2 % a month, 100.00 paid. Opening + interest - payment = closing:
    //  1 1000.00 + 20.00 - 100.00 = 920.00     7  495.35 +  9.91 - 100.00 = 405.26
    //  2  920.00 + 18.40 - 100.00 = 838.40     8  405.26 +  8.11 - 100.00 = 313.37
    //  3  838.40 + 16.77 - 100.00 = 755.17     9  313.37 +  6.27 - 100.00 = 219.64
    //  4  755.17 + 15.10 - 100.00 = 670.27    10  219.64 +  4.39 - 100.00 = 124.03
    //  5  670.27 + 13.41 - 100.00 = 583.68    11  124.03 +  2.48 - 100.00 =  26.51
    //  6  583.68 + 11.67 - 100.00 = 495.35    12   26.51 +  0.53 -  27.04 =   0.00
    const { plans } = payoff({ debts: [card()], monthly_payment_cents: 10_000 });
    expect(plans.fixed).toMatchObject({ months: 12, total_interest_cents: 12_704, total_paid_cents: 112_704 });
    expect(rows(plans.fixed)).toEqual([
      92_000, 83_840, 75_517, 67_027, 58_368, 49_535, 40_526, 31_337, 21_964, 12_403, 2_651, 0,
    ]);
    expect(plans.fixed.schedule?.[11]).toEqual({
      month: 12,
      opening_cents: 2_651,
      interest_cents: 53,
      payment_cents: 2_704,
      closing_cents: 0,
      debts: [{ debt_id: 'card', opening_cents: 2_651, interest_cents: 53, payment_cents: 2_704, closing_cents: 0 }],
    });
    expect(plans.fixed.unknown).toEqual({});
    expect(plans.avalanche).toEqual(plans.fixed);
    expect(plans.snowball).toEqual(plans.fixed);
  });

  test('the floor of the minimum, then what is left', () => {
    // 100.00 + 1.00 - 25.00 = 76.00; + 0.76 = 51.76; + 0.52 = 27.28; + 0.27 = 2.55; + 0.03 - 2.58 = 0.
    const minimum = { share: 0.02, floor_cents: 2_500, plus_interest: true };
    const { plans } = payoff({ debts: [card({ balance_cents: 10_000, apr: 0.12, minimum })] });
    expect(plans.minimum_only).toMatchObject({ months: 5, total_interest_cents: 258, total_paid_cents: 10_258 });
    expect(rows(plans.minimum_only)).toEqual([7_600, 5_176, 2_728, 255, 0]);
  });

  test('the minimum shrinks with the balance', () => {
    const paymentsOf = (plus_interest: boolean) => {
      const minimum = { share: 0.04, floor_cents: 2_500, plus_interest };
      return rows(payoff({ debts: [card({ minimum })] }).plans.minimum_only, 'payment_cents')?.slice(0, 3);
    };
    // 4 % of 1,000.00, of 980.00, of 960.40.
    expect(paymentsOf(false)).toEqual([4_000, 3_920, 3_842]);
    // The same of 1,000.00, 960.00, 921.60, with interest of 20.00, 19.20, 18.43.
    expect(paymentsOf(true)).toEqual([6_000, 5_760, 5_529]);
  });

  test('without a sum, the first minimum is kept up: that alone shortens a plan', () => {
    const minimum = { share: 0.02, floor_cents: 1_500, plus_interest: true };
    const result = payoff({ debts: [card({ minimum })] });
    expect(result.monthly_payment_cents).toBe(4_000);
    expect(result.assumptions).toContain('payment_from_first_minimums');
    // -ln(1 - 1000 x 0.02 / 40) / ln 1.02 = 35.003, and the last cents take the 36th.
    expect(result.plans.fixed.months).toBe(36);
    const { fixed } = result.compared_with_minimum_only;
    expect(fixed.months_saved).toBe((result.plans.minimum_only.months ?? 0) - 36);
    expect(fixed.months_saved).toBeGreaterThan(20);
    expect(fixed.interest_saved_cents).toBeGreaterThan(0);
  });

  test('interest of half a cent is rounded away from zero', () => {
    // 1,000.00 x 0.2499 / 12 = 20.825.
    const { plans } = payoff({ debts: [card({ apr: 0.2499 })], monthly_payment_cents: 10_000 });
    expect(plans.fixed.schedule?.[0]?.interest_cents).toBe(2_083);
  });

  test('nothing owed is paid off at once', () => {
    const { plans } = payoff({ debts: [card({ balance_cents: 0 })] });
    for (const strategy of payoffStrategies) {
      expect(plans[strategy]).toMatchObject({ months: 0, total_interest_cents: 0, total_paid_cents: 0, schedule: [] });
      expect(monthsOf(plans[strategy])).toEqual([['card', 0]]);
    }
  });
});

describe('without an end', () => {
  const unknown = (reason: string) => ({
    months: null,
    total_interest_cents: null,
    total_paid_cents: null,
    schedule: null,
    unknown: { months: reason, total_interest_cents: reason, total_paid_cents: reason, schedule: reason },
  });

  test('a payment that only covers the interest', () => {
    const { plans, compared_with_minimum_only } = payoff({
      debts: [card({ minimum: floor(1_000) })],
      monthly_payment_cents: 2_000,
    });
    for (const strategy of payoffStrategies) {
      expect(plans[strategy]).toMatchObject(unknown('payment_not_above_interest'));
      expect(plans[strategy].payoff_order).toEqual([{ debt_id: 'card', month: null, interest_cents: null }]);
    }
    expect(compared_with_minimum_only.fixed).toEqual({
      interest_saved_cents: null,
      months_saved: null,
      unknown: { interest_saved_cents: 'payment_not_above_interest', months_saved: 'payment_not_above_interest' },
    });
    const more = payoff({ debts: [card({ minimum: floor(1_000) })], monthly_payment_cents: 2_001 });
    expect(more.plans.fixed.months).not.toBeNull();
    expect(more.compared_with_minimum_only.fixed.unknown).toEqual({
      interest_saved_cents: 'minimum_only_unknown',
      months_saved: 'minimum_only_unknown',
    });
  });

  test('a minimum that is a mere share of the balance ends in cents that it never pays', () => {
    const minimum = { share: 0.04, floor_cents: 0, plus_interest: false };
    expect(payoff({ debts: [card({ minimum })] }).plans.minimum_only).toMatchObject(
      unknown('payment_not_above_interest'),
    );
  });

  test('600 months are a plan, 601 are none', () => {
    const of = (balance_cents: number) =>
      payoff({ debts: [card({ balance_cents, apr: 0, minimum: floor(100) })] }).plans;
    expect(of(60_000).minimum_only.months).toBe(600);
    expect(of(60_001).minimum_only).toMatchObject(unknown('longer_than_600_months'));
    expect(of(60_001).avalanche).toMatchObject(unknown('longer_than_600_months'));
  });

  test('a sum below the minimums', () => {
    const { plans } = payoff({ debts: [card()], monthly_payment_cents: 2_499 });
    expect(plans.minimum_only.months).not.toBeNull();
    for (const strategy of ['fixed', 'avalanche', 'snowball'] as const) {
      expect(plans[strategy]).toMatchObject(unknown('payment_below_minimums'));
    }
  });

  test('one debt that never ends does not hide when another does', () => {
    const stuck = card({ debt_id: 'stuck', minimum: floor(2_000) });
    const small = card({ debt_id: 'small', balance_cents: 5_000, apr: 0 });
    const { plans } = payoff({ debts: [stuck, small] });
    expect(plans.minimum_only).toMatchObject(unknown('payment_not_above_interest'));
    expect(monthsOf(plans.minimum_only)).toEqual([
      ['small', 2],
      ['stuck', null],
    ]);
    // What the small one no longer needs ends the other one too.
    expect(plans.snowball.months).not.toBeNull();
  });
});

describe('two debts: 300.00 at 1 % a month, 100.00 without interest, 100.00 a month', () => {
  const large = card({ debt_id: 'large', balance_cents: 30_000, apr: 0.12, minimum: floor(2_000) });
  const small = card({ debt_id: 'small', balance_cents: 10_000, apr: 0, minimum: floor(2_000) });
  const { plans, compared_with_minimum_only } = payoff({ debts: [small, large], monthly_payment_cents: 10_000 });
  const closings = (plan: PayoffPlan, debt_id: string) =>
    plan.schedule?.flatMap(({ debts }) => debts.find((debt) => debt.debt_id === debt_id)?.closing_cents ?? []);

  test('avalanche: the dear one first, then what it no longer needs', () => {
    // large: 300.00 + 3.00 - 80.00, + 2.23 - 80.00, + 1.45 - 80.00, 66.68 + 0.67 - 67.35 = 0; small gets 12.65 more.
    expect(closings(plans.avalanche, 'large')).toEqual([22_300, 14_523, 6_668, 0]);
    expect(closings(plans.avalanche, 'small')).toEqual([8_000, 6_000, 4_000, 735, 0]);
    expect(plans.avalanche).toMatchObject({ months: 5, total_interest_cents: 735, total_paid_cents: 40_735 });
    expect(monthsOf(plans.avalanche)).toEqual([
      ['large', 4],
      ['small', 5],
    ]);
  });

  test('snowball: the small one first', () => {
    // large: 300.00 + 3.00 - 20.00, + 2.83 - 80.00, + 2.06 - 100.00, + 1.08 - 100.00, 8.97 + 0.09 - 9.06 = 0.
    expect(closings(plans.snowball, 'small')).toEqual([2_000, 0]);
    expect(closings(plans.snowball, 'large')).toEqual([28_300, 20_583, 10_789, 897, 0]);
    expect(plans.snowball.payoff_order).toEqual([
      { debt_id: 'small', month: 2, interest_cents: 0 },
      { debt_id: 'large', month: 5, interest_cents: 906 },
    ]);
  });

  test('fixed: minimums, then by balance, and a payment stops with its debt', () => {
    // 20.00 each, the other 60.00 as 45.00 and 15.00.
    expect(closings(plans.fixed, 'small')).toEqual([6_500, 3_000, 0]);
    expect(closings(plans.fixed, 'large')).toEqual([23_800, 17_538, 11_213, 4_825, 0]);
    expect(plans.fixed.schedule?.[3]?.payment_cents).toBe(6_500);
    expect(plans.fixed.total_interest_cents).toBe(873);
  });

  test('compared with the minimum', () => {
    // -ln(1 - 300 x 0.01 / 20) / ln 1.01 = 16.3 months.
    expect(plans.minimum_only.months).toBe(17);
    expect(compared_with_minimum_only.avalanche).toEqual({
      interest_saved_cents: (plans.minimum_only.total_interest_cents ?? 0) - 735,
      months_saved: 12,
      unknown: {},
    });
  });

  test('of equal rates the smaller, of equal balances the dearer comes first', () => {
    const of = (debts: Debt[]) => payoff({ debts, monthly_payment_cents: 20_000 }).plans;
    const equal = of([card({ debt_id: 'b', balance_cents: 60_000 }), card({ debt_id: 'a', balance_cents: 50_000 })]);
    expect(monthsOf(equal.avalanche)[0]?.[0]).toBe('a');
    const same = of([card({ debt_id: 'cheap', apr: 0.1 }), card({ debt_id: 'dear', apr: 0.2 })]);
    expect(monthsOf(same.snowball)[0]?.[0]).toBe('dear');
  });
});

describe('any debts', () => {
  const debts = fc.uniqueArray(
    fc.record({
      debt_id: fc.constantFrom('one', 'two', 'three', 'four'),
      balance_cents: fc.nat({ max: 1_500_000 }),
      apr: fc.nat({ max: 4_000 }).map((basisPoints) => basisPoints / 10_000),
      minimum: fc.record({
        share: fc.nat({ max: 50 }).map((thousandths) => thousandths / 1_000),
        floor_cents: fc.nat({ max: 5_000 }),
        plus_interest: fc.boolean(),
      }),
    }),
    { minLength: 1, selector: ({ debt_id }) => debt_id },
  );
  const more = fc.nat({ max: 100_000 });
  const withMore = (given: Debt[], extra: number) =>
    payoff({ debts: given, monthly_payment_cents: payoff({ debts: given }).monthly_payment_cents + extra });

  test('payments are balances and interest to the cent, each month follows from the one before', () => {
    fc.assert(
      fc.property(debts, more, (given, extra) => {
        const owed = given.reduce((sum, { balance_cents }) => sum + balance_cents, 0);
        const { plans, monthly_payment_cents } = withMore(given, extra);
        for (const strategy of payoffStrategies) {
          const { schedule, months, total_interest_cents, total_paid_cents, payoff_order } = plans[strategy];
          if (schedule === null) continue;
          let [opening, interest, paid] = [owed, 0, 0];
          for (const month of schedule) {
            expect(month.opening_cents).toBe(opening);
            expect(month.closing_cents).toBe(opening + month.interest_cents - month.payment_cents);
            for (const debt of month.debts) expect(debt.closing_cents).toBeGreaterThanOrEqual(0);
            if (strategy !== 'minimum_only') expect(month.payment_cents).toBeLessThanOrEqual(monthly_payment_cents);
            opening = month.closing_cents;
            interest += month.interest_cents;
            paid += month.payment_cents;
          }
          expect(opening).toBe(0);
          expect([schedule.length, interest, paid]).toEqual([months, total_interest_cents, total_paid_cents]);
          expect(paid).toBe(owed + interest);
          expect(payoff_order.map(({ debt_id }) => debt_id).sort()).toEqual(given.map(({ debt_id }) => debt_id).sort());
          expect(Math.max(...payoff_order.map(({ month }) => month ?? 601))).toBe(months);
        }
      }),
    );
  });

  test('the avalanche costs no more than the snowball and is never later', () => {
    fc.assert(
      fc.property(debts, more, (given, extra) => {
        const { avalanche, snowball } = withMore(given, extra).plans;
        if (snowball.months === null || snowball.total_interest_cents === null) return;
        expect(avalanche.months).not.toBeNull();
        expect(avalanche.months).toBeLessThanOrEqual(snowball.months);
        // Rounding each month's interest of each debt to cents may favour either by half a cent.
        const rounding = given.length * snowball.months;
        expect(avalanche.total_interest_cents).toBeLessThanOrEqual(snowball.total_interest_cents + rounding);
      }),
    );
  });

  test('paying more never takes longer', () => {
    fc.assert(
      fc.property(debts, more, more, (given, extra, further) => {
        for (const strategy of ['fixed', 'avalanche', 'snowball'] as const) {
          // Split over debts, a sum of one cent more may give one of them a cent less.
          const of = strategy === 'fixed' ? given.slice(0, 1) : given;
          const less = withMore(of, extra).plans[strategy];
          if (less.months === null) continue;
          const plan = withMore(of, extra + further).plans[strategy];
          expect(plan.months).not.toBeNull();
          expect(plan.months).toBeLessThanOrEqual(less.months);
        }
      }),
    );
  });

  test('a fixed payment agrees with the annuity formula', () => {
    const inputs = fc.record({
      balance_cents: fc.integer({ min: 1_000, max: 2_000_000 }),
      basisPoints: fc.integer({ min: 1, max: 4_000 }),
      months: fc.integer({ min: 1, max: 240 }),
    });
    fc.assert(
      fc.property(inputs, ({ balance_cents, basisPoints, months }) => {
        const rate = basisPoints / 120_000;
        const payment = Math.ceil((balance_cents * rate) / (1 - (1 + rate) ** -months)) + 1;
        const debt = card({ balance_cents, apr: basisPoints / 10_000, minimum: floor(0) });
        const { fixed } = payoff({ debts: [debt], monthly_payment_cents: payment }).plans;
        const exact = -Math.log(1 - (rate * balance_cents) / payment) / Math.log(1 + rate);
        const whole = Math.floor(exact);
        const growth = (1 + rate) ** whole;
        const last = (balance_cents * growth - (payment * (growth - 1)) / rate) * (1 + rate);
        // Each month's rounding of half a cent grows like the balance.
        const rounding = ((growth - 1) / rate + 1) * 0.5 * (1 + rate) + 1;
        const paid = payment * whole + last;
        expect(Math.abs((fixed.total_paid_cents ?? Number.NaN) - paid)).toBeLessThanOrEqual(rounding);
        expect(Math.abs((fixed.months ?? Number.NaN) - exact)).toBeLessThanOrEqual(1 + rounding / payment);
      }),
    );
  });
});
