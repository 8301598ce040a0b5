const digitsOf = new Map<string, number>();

/** True for a code that money can be counted in here: three capital letters, as ISO 4217 has them. */
export function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}

/** How many decimals a currency has: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  let digits = digitsOf.get(currency);
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    digitsOf.set(currency, digits);
  }
  return digits;
}

/**
 * A decimal number as JSON carries it to integer minor units, by its digits and never by multiplication: -9.95 USD is
 * -995, not -994.99…. A string says why it cannot be done.
 */
export function toMinorUnits(amount: number, currency: string): number | string {
  const digits = minorDigits(currency);
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(amount));
  if (!parts) return 'is too large or too small for an amount of money';
  const [, sign = '', whole = '', fraction = ''] = parts;
  if (fraction.length > digits) return `has ${fraction.length} decimals`;
  const units = Number(whole + fraction.padEnd(digits, '0'));
  if (!Number.isSafeInteger(units)) return 'is too large for an amount of money';
  return sign === '-' && units !== 0 ? -units : units;
}

/** What would have been right, for a message about an amount. */
export function amountWords(currency: string): string {
  const digits = minorDigits(currency);
  return digits === 0 ? `a whole number of ${currency}` : `at most ${digits} decimals, as ${currency} has`;
}

/** 15.24 (percent) to 0.1524 without the error of a division. */
export function percentToFraction(percent: number): number {
  const shifted = Number(`${percent}e-2`);
  return Number.isNaN(shifted) ? percent / 100 : shifted;
}
