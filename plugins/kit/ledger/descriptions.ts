/**
 * What the words of a description give away. Bank descriptions are the only evidence where no category was reported, and
 * the only one that may overrule a vague category; a clear reported category is never overruled by words.
 */

const transfer = /\b(?:transfers?|xfer|trnsfr|trf|tfr|transf|sweep|round-?ups?|transferencia|traspaso)\b/i;
const cardPayment =
  /\b(?:credit\s*(?:card|crd)|card\s*services|amex|american express|discover|visa|mastercard|master card|barclaycard|synchrony|apple\s?card|citi\s?card|chase\s+card|capital one)\b.*\b(?:auto|e-?)?\s?(?:payments?|pay|pmts?|pymts?|pago)\b|\bamex\s*epay/i;
/** Paid with, not paid to. */
const wallets = /\b(?:apple|google|samsung)\s?pay\b/gi;
const otherLoan = /\b(?:mortgage|auto(?!\s?(?:pay|pmt|pymt))|car(?!d)|student|loan|personal|home(?!\s?depot))\b/i;
const paymentReceived = /\b(?:payments?|pymts?|pmts?|autopay|auto\s?pay|e-?pay\w*|thank\s?you|pago)\b/i;
const personToPerson = /\b(?:zelle|venmo|cash\s?app|square cash|apple cash|paypal|popmoney|pix|bizum)\b/i;
const pay =
  /\b(?:pay\s?roll|salary|wages?|pay\s?check|direct\s+dep(?:osit)?|dir\.?\s+dep|dirdep|social security|ssa treas|unemployment|child support|pension|benefits?|(?:xx)?va\s+benef|nomina|nómina)\b/i;
const interest = /\binterest\b/i;
const unearned =
  /\b(?:interest\s+(?:paid|payment|earned|credit)|int(?:e?rst)?\s+(?:pymnt|pymt|pmt|paid)|dividends?|tax\s+ref(?:und)?|irs\s+treas|taxr?rfd)\b/i;
const refund =
  /\b(?:refund(?:ed|s)?|rfnd|rfd|reversal|reversed|returned?|charge\s?back|credit voucher|reembolso|devoluci[oó]n)\b/i;
const putAside =
  /\b(?:to|into)\b.*\b(?:savings?|money market|brokerage|investments?|ira|roth|(?:401|000)\s?k|hsa)\b|\b(?:vanguard|fidelity|schwab|robinhood|acorns|betterment|wealthfront|e\*?trade|coinbase|stash|webull|m[01] finance)\b/i;

/** What the words of one description say; each question is answered once. Every digit may stand as a zero. */
export class Words {
  readonly #text: string;
  #transfer: boolean | undefined;
  #cardPayment: boolean | undefined;
  #paymentReceived: boolean | undefined;
  #personToPerson: boolean | undefined;
  #pay: boolean | undefined;
  #unearnedIncome: boolean | undefined;
  #refund: boolean | undefined;
  #putAside: boolean | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** "Transfer", in the spellings banks use. */
  get transfer(): boolean {
    return (this.#transfer ??= transfer.test(this.#text));
  }

  /** A bill payment to a card issuer: `AMEX EPAYMENT`, `Discover credit card payment`. */
  get cardPayment(): boolean {
    return (this.#cardPayment ??= cardPayment.test(this.#text.replaceAll(wallets, ' ')) && !otherLoan.test(this.#text));
  }

  /** Said on a card's own account: a payment came in. */
  get paymentReceived(): boolean {
    return (this.#paymentReceived ??= paymentReceived.test(this.#text));
  }

  get personToPerson(): boolean {
    return (this.#personToPerson ??= personToPerson.test(this.#text));
  }

  /** Pay or what stands in its place: payroll, direct deposit, benefits, pension, support. */
  get pay(): boolean {
    return (this.#pay ??= pay.test(this.#text));
  }

  /** Interest, dividends, tax refunds: income that is no pay. */
  get unearnedIncome(): boolean {
    return (this.#unearnedIncome ??= unearned.test(this.#text));
  }

  get refund(): boolean {
    return (this.#refund ??= refund.test(this.#text));
  }

  /** Money moved to savings, an investment or a retirement account of its owner. */
  get putAside(): boolean {
    return (this.#putAside ??= putAside.test(this.#text));
  }
}

/** True when a merchant's name is that of interest, charged or paid. */
export function namesInterest(merchant: string): boolean {
  return interest.test(merchant);
}
