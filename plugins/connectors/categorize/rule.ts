/**
 * One line of the rule table. Phrases are upper-case words as {@link normalizeDescription} leaves them, matched whole:
 * `ROSS STORES` is not in `TO MCDONALD ROSS`. A star stands for the rest of a word, on either side: `UNEMPLOY*`, `*TAXRFD`.
 */
export interface Rule {
  /** Plaid detailed category. */
  readonly detailed: string;
  /** One of these must occur. */
  readonly any: readonly string[];
  /** And one of these. */
  readonly also?: readonly string[];
  /** And none of these. */
  readonly except?: readonly string[];
  /** Only money in, or only money out; both when absent. */
  readonly direction?: 'in' | 'out';
  /** Only on accounts of these types; on all when absent. */
  readonly accounts?: readonly string[];
  /** Clean display name, where the phrase names one merchant beyond doubt. */
  readonly merchant?: string;
}

/** What rules may look at. */
export interface Described {
  readonly description: string;
  /** Positive = money out of the account. */
  readonly amount_cents: number;
  readonly account_type: string;
}

/** Upper case without accents, apostrophes and punctuation: `McDonald's #3322` is `MCDONALDS 3322`. */
export function normalizeDescription(description: string): string {
  return (
    description
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’`]/g, '')
      .toUpperCase()
      .replace(/[^A-Z0-9&+]+/g, ' ')
      // PayPal's words for taking a payment from the bank: a purchase, not a transfer.
      .replace(/PAYPAL INST XFER/, 'PAYPAL')
      .trim()
  );
}

/** A rule ready to be tried: true when it fits the description, the direction and the account. */
export type CompiledRule = Rule & { readonly fits: (normalized: string, row: Described) => boolean };

export function compileRule(rule: Rule): CompiledRule {
  const any = pattern(rule.any);
  const also = rule.also && pattern(rule.also);
  const except = rule.except && pattern(rule.except);
  return {
    ...rule,
    fits: (text, row) =>
      (rule.direction === undefined || rule.direction === (row.amount_cents < 0 ? 'in' : 'out')) &&
      (rule.accounts === undefined || rule.accounts.includes(row.account_type)) &&
      any.test(text) &&
      (also === undefined || also.test(text)) &&
      (except === undefined || !except.test(text)),
  };
}

function pattern(phrases: readonly string[]): RegExp {
  const words = phrases.map((phrase) => phrase.replaceAll('+', '\\+').replaceAll('*', '[A-Z0-9&+]*'));
  return new RegExp(`(?<![A-Z0-9&+])(?:${words.join('|')})(?![A-Z0-9&+])`);
}
