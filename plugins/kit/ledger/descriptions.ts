/**
 * What the words of a description give away. Bank descriptions are the only evidence where no category was reported, and
 * the only one that may overrule a vague category; a clear reported category is never overruled by words.
 */

const transfer = /\b(?:transfers?|xfer|trnsfr|trf|tfr|transf|sweep|round-?ups?|transferencia|traspaso)\b/i;
const cardPayment =
  /\b(?:credit\s*(?:card|crd)|card\s*services|amex|american express|discover|visa|mastercard|master card|barclaycard|synchrony|apple\s?card|citi\s?card|chase\s+card|capital one)\b.*\b(?:auto|e-?)?\s?(?:payments?|pay|pmts?|pymts?|pago)\b|\bamex\s*epay/i;
const otherLoan = /\b(?:mortgage|auto|car|student|loan|personal|home)\b/i;
const paymentReceived = /\b(?:payments?|pymts?|pmts?|autopay|auto\s?pay|e-?pay\w*|thank\s?you|pago)\b/i;
const personToPerson = /\b(?:zelle|venmo|cash\s?app|square cash|apple cash|paypal|popmoney|pix|bizum)\b/i;
const pay =
  /\b(?:pay\s?roll|salary|wages?|pay\s?check|direct\s+dep(?:osit)?|dir\.?\s+dep|dirdep|social security|ssa treas|unemployment|child support|pension|benefits?|(?:xx)?va\s+benef|nomina|nómina)\b/i;
const unearned =
  /\b(?:interest\s+(?:paid|payment|earned|credit)|int(?:e?rst)?\s+(?:pymnt|pymt|pmt|paid)|dividends?|tax\s+ref(?:und)?|irs\s+treas|taxr?rfd)\b/i;
const refund =
  /\b(?:refund(?:ed|s)?|rfnd|rfd|reversal|reversed|returned?|charge\s?back|credit voucher|reembolso|devoluci[oó]n)\b/i;
const putAside =
  /\b(?:to|into)\b.*\b(?:savings?|money market|brokerage|investments?|ira|roth|401\s?k|hsa)\b|\b(?:vanguard|fidelity|schwab|robinhood|acorns|betterment|wealthfront|e\*?trade|coinbase|stash|webull|m1 finance)\b/i;

/** "Transfer", in the spellings banks use. */
export function saysTransfer(name: string): boolean {
  return transfer.test(name);
}

/** A bill payment to a card issuer: `AMEX EPAYMENT`, `Discover credit card payment`. */
export function saysCardPayment(name: string): boolean {
  return cardPayment.test(name) && !otherLoan.test(name);
}

/** Said on a card's own account: a payment came in. */
export function saysPaymentReceived(name: string): boolean {
  return paymentReceived.test(name);
}

export function saysPersonToPerson(name: string): boolean {
  return personToPerson.test(name);
}

/** Pay or what stands in its place: payroll, direct deposit, benefits, pension, support. */
export function saysPay(name: string): boolean {
  return pay.test(name);
}

/** Interest, dividends, tax refunds: income that is no pay. */
export function saysUnearnedIncome(name: string): boolean {
  return unearned.test(name);
}

export function saysRefund(name: string): boolean {
  return refund.test(name);
}

/** Money moved to savings, an investment or a retirement account of its owner. */
export function saysPutAside(name: string): boolean {
  return putAside.test(name);
}
