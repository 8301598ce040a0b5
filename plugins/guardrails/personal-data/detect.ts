/** A stretch of text that identifies a person or an account, and what stands in for it. */
export interface Redaction {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly reason: string;
}

/** ISO/IEC 7812-1 annex B: the check digit of a card number. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    let digit = Number(digits[digits.length - 1 - index]);
    if (index % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** ISO 13616: moving the first four characters to the end, letters as numbers, the remainder by 97 is 1. */
export function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  const rearranged = compact.slice(4) + compact.slice(0, 4);
  let remainder = 0;
  for (const character of rearranged) {
    const value = character >= 'A' ? String(character.charCodeAt(0) - 55) : character;
    remainder = Number(`${remainder}${value}`) % 97;
  }
  return remainder === 1;
}

interface Rule {
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly reason: string;
  readonly accepts?: (match: string, before: string) => boolean;
}

const onlyDigits = (text: string) => text.replaceAll(/\D/g, '');

// Order matters: the first rule to claim a stretch keeps it.
const rules: readonly Rule[] = [
  { pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, replacement: '[email]', reason: 'EMAIL' },
  { pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/gi, replacement: '[IBAN]', reason: 'IBAN', accepts: isIban },
  {
    // 12 to 19 digits, with single spaces or dashes between them, that pass the card check digit.
    pattern: /(?<![\w.,-])\d(?:[ -]?\d){11,18}(?![\w]|[.,]\d)/g,
    replacement: '[card number]',
    reason: 'CARD_NUMBER',
    accepts: (match) => passesLuhn(onlyDigits(match)),
  },
  {
    // Never issued: area 000, 666 or 9xx, group 00, serial 0000 (SSA, POMS RM 10201.035).
    pattern: /(?<![\w-])(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\w-])/g,
    replacement: '[social security number]',
    reason: 'SSN',
  },
  {
    pattern: /(?<!\d)\d{9}(?!\d)/g,
    replacement: '[social security number]',
    reason: 'SSN',
    accepts: (_match, before) => /\b(ssn|social security|seguro social)\b[^.!?]{0,30}$/i.test(before),
  },
  {
    pattern: /(?<![\w-])\d{6,17}(?![\w-])/g,
    replacement: '[account number]',
    reason: 'ACCOUNT_NUMBER',
    accepts: (_match, before) => /\b(account|acct|routing|aba|iban|cuenta)\b[^.!?]{0,30}$/i.test(before),
  },
  {
    pattern: /(?<![\w.])(?:\+\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\w)/g,
    replacement: '[phone number]',
    reason: 'PHONE',
  },
];

/** The text with everything masked that identifies a person or an account. */
export function maskPersonalData(text: string): string {
  return findPersonalData(text).reduceRight(
    (masked, { start, end, replacement }) => masked.slice(0, start) + replacement + masked.slice(end),
    text,
  );
}

/** Finds personal data in a text; spans do not overlap and are in order. */
export function findPersonalData(text: string): Redaction[] {
  const found: Redaction[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (rule.accepts && !rule.accepts(match[0], text.slice(0, start))) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, replacement: rule.replacement, reason: rule.reason });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
