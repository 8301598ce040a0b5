import * as z from 'zod';

/**
 * What a product costs, as its provider states it. Only these kinds of product can be offered: payday and title loans, cash
 * advances, rent-to-own, debt settlement, credit repair and the like have no terms here, so no offer can name one.
 */
export const offerTermsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('credit_card'),
    /** Highest yearly rate a customer can be given, all charges included. Fraction. */
    apr: z.number().min(0),
    /** All fees that the first year has without any purchase. */
    first_year_fees_cents: z.int().nonnegative(),
    /** The smallest limit that the card is given with. */
    lowest_limit_cents: z.int().positive(),
  }),
  z.strictObject({
    kind: z.literal('loan'),
    /** Highest yearly rate a customer can be given, all charges included. Fraction. */
    apr: z.number().min(0),
    /** Shortest time in which it has to be paid back. */
    shortest_term_days: z.int().positive(),
    /** One payment is more than twice another. */
    has_balloon_payment: z.boolean(),
    /** A vehicle's title, a pawn or a wage is held for it. */
    is_secured_by_title_or_wage: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('deposit_account'),
    monthly_fee_cents: z.int().nonnegative(),
    /** The fee goes when one thing that most customers can do is done. */
    is_fee_waivable: z.boolean(),
    overdraft_fee_cents: z.int().nonnegative(),
  }),
  z.strictObject({
    kind: z.literal('service'),
    monthly_price_cents: z.int().nonnegative(),
    /** It ends as simply as it began. */
    can_cancel_online: z.boolean(),
    /** It takes a share of what it saves, or money before it has done anything. */
    is_paid_in_advance_or_by_share: z.boolean(),
  }),
]);
export type OfferTerms = z.infer<typeof offerTermsSchema>;

/** Yearly cost above which credit is not offered: 36 %, the Military Lending Act's cap, 10 U.S.C. 987(b), 32 CFR 232.4(b). */
const highestApr = 0.36;
/** Share of the limit that a card's first year may cost in fees: 25 %, 12 CFR 1026.52(a). */
const highestFeeShare = { numerator: 1, denominator: 4 };
/** Days below which a loan is short-term credit in the sense of 12 CFR 1041.3(b)(1) (the payday rule). */
const shortTermDays = 45;
/** Monthly fees that the Bank On National Account Standards allow: $5, or $10 when it can be waived; overdraft fees none. */
const highestMonthlyFeeCents = { plain: 500, waivable: 1_000 };

/** Words of products that harm whoever takes them up, and promises that no lender may make in advance. */
const refusedWords =
  /\b(?:pay ?day|title loans?|pawn\p{L}*|cash advance|rent[- ]to[- ]own|lease[- ]to[- ]own|refund anticipation|debt settlement|credit repair|wage advance|guaranteed|pre-?approved|no credit check|instant approval|risk[- ]free|préstamos? de día de pago|garantizad[oa]s?|preaprobad[oa]s?|aprobación (?:inmediata|instantánea)|sin riesgos?|sin (?:verificación|revisión|consulta) de crédito|casas? de empeño|(?:adelanto|anticipo)s? de (?:efectivo|nómina|sueldo))/iu;

/** Why a product may not be offered to anybody, whatever a bank configures; nothing for one that may. */
export function predatoryProblems(offer: { title: string; summary: string; terms: unknown }): string[] {
  const parsed = offerTermsSchema.safeParse(offer.terms);
  if (!parsed.success) return [`its terms are none that can be offered: ${z.prettifyError(parsed.error)}`];
  return [...refusedWordProblems(offer), ...termProblems(parsed.data)];
}

/** What an offer says, in either language, that no offer may say. */
export function refusedWordProblems({ title, summary }: { title: string; summary: string }): string[] {
  const word = refusedWords.exec(`${title}. ${summary}`)?.[0];
  return word ? [`"${word}" must not be said of an offer`] : [];
}

function termProblems(terms: OfferTerms): string[] {
  const problem = (holds: boolean, words: string): string[] => (holds ? [words] : []);
  switch (terms.kind) {
    case 'credit_card':
      return [
        ...problem(terms.apr > highestApr, 'an APR above 36 % (10 U.S.C. 987(b))'),
        ...problem(
          terms.first_year_fees_cents * highestFeeShare.denominator >
            terms.lowest_limit_cents * highestFeeShare.numerator,
          'first-year fees above a quarter of the limit (12 CFR 1026.52(a))',
        ),
      ];
    case 'loan':
      return [
        ...problem(terms.apr > highestApr, 'an APR above 36 % (10 U.S.C. 987(b))'),
        ...problem(terms.shortest_term_days <= shortTermDays, 'a term of 45 days or less (12 CFR 1041.3(b)(1))'),
        ...problem(terms.has_balloon_payment, 'a balloon payment (12 CFR 1041.3(b)(2))'),
        ...problem(terms.is_secured_by_title_or_wage, 'a title, a pawn or a wage held for it'),
      ];
    case 'deposit_account':
      return [
        ...problem(
          terms.monthly_fee_cents > highestMonthlyFeeCents[terms.is_fee_waivable ? 'waivable' : 'plain'],
          'a monthly fee above $5, or $10 when it can be waived (Bank On National Account Standards)',
        ),
        ...problem(terms.overdraft_fee_cents > 0, 'an overdraft fee (Bank On National Account Standards)'),
      ];
    case 'service':
      return [
        ...problem(!terms.can_cancel_online, 'it cannot be cancelled as simply as it is taken up (15 U.S.C. 8403)'),
        ...problem(
          terms.is_paid_in_advance_or_by_share,
          'payment in advance or by a share of what is saved (16 CFR 310.4(a))',
        ),
      ];
  }
}
