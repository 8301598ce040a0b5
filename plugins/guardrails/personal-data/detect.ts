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
  const compact = text.replaceAll(/[ -]/g, '').toUpperCase();
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
  /** How much of the match it is, in characters from its beginning; 0 for nothing. Everything when there is no such function. */
  readonly extent?: (match: string, before: string) => number;
}

const onlyDigits = (text: string) => text.replaceAll(/\D/g, '');
const whole = (accepts: (match: string, before: string) => boolean) => (match: string, before: string) =>
  accepts(match, before) ? match.length : 0;
/** Words that stand shortly before a number and say what it is. */
const after = (words: string) => {
  const pattern = new RegExp(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])[^.!?\n]{0,30}$`, 'iu');
  return whole((_match, before) => pattern.test(before.slice(-80)));
};

/** An IBAN may be followed by words, which look like groups of it: the longest beginning that is one counts. */
function ibanLength(match: string): number {
  for (let end = match.length; end > 0; end = match.lastIndexOf(' ', end - 1)) {
    if (isIban(match.slice(0, end))) return end;
  }
  return 0;
}

/** North American Numbering Plan: neither area nor exchange begins with 0 or 1. */
const isAmericanPhone = (match: string) => /^1?[2-9]\d{2}[2-9]\d{6}$/.test(onlyDigits(match));

const name = String.raw`\p{Lu}[\p{L}'’-]+`;
const fullName = String.raw`${name}(?: (?:(?:de|del|la|los|da|van|von|di|y|bin|al|el) ){0,2}${name}| \p{Lu}\.){1,3}`;
/** What somebody says before a name; "soy" and "I am" are followed by much else, so only a full name with capitals counts after them. */
const introduced = String.raw`(?:my (?:full |legal |maiden )?name is|name[:=]|name on (?:the|my) (?:account|card|loan)(?: is|:)?|account holder(?: is|:)?|in the name of|i am|i'm|this is|it's|signed|sincerely|regards|mi nombre(?: completo)? es|me llamo|nombre[:=]|a nombre de|el titular es|titular[:=]|soy|atentamente)`;
/** "my name is" alone may be followed by a name in small letters. */
const surelyNamed = String.raw`(?:my (?:full |legal )?name is|mi nombre(?: completo)? es|me llamo)`;

/** Short forms with their capital only: "two dr visits" is no street. */
const street = String.raw`[Ss]treet|[Aa]venue|[Rr]oad|[Bb]oulevard|[Dd]rive|[Ll]ane|[Cc]ourt|[Tt]errace|[Hh]ighway|[Pp]arkway|St\b\.?|Ave\b\.?|Rd\b\.?|Blvd\b\.?|Dr\b\.?|Ln\b\.?|Ct\b\.?|Hwy\b\.?|Pkwy\b\.?`;
const unit = String.raw`(?:,? *(?:[Aa]pt|[Aa]partment|[Ss]uite|[Ss]te|[Uu]nit|[Ff]loor|#|[Dd]epto|[Pp]iso)\.? *[\w-]+)?`;
const town = String.raw`(?:,? *${name}(?: ${name})?)?(?:,? *[A-Z]{2})? *(?:\d{5}(?:-\d{4})?)?`;

// Order matters: the first rule to claim a stretch keeps it.
const rules: readonly Rule[] = [
  { pattern: /[\p{L}\p{N}_.+%-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, replacement: '[email]', reason: 'EMAIL' },
  {
    pattern:
      /[\w.+-]+ ?(?:\(at\)|\[at\]| at | arroba ) ?[\w-]+ ?(?:\(dot\)|\[dot\]| dot | punto |\.) ?(?:com|net|org|edu|gov|es|mx|us)\b/giu,
    replacement: '[email]',
    reason: 'EMAIL',
  },
  {
    pattern: /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){3,9}(?![A-Z0-9])/gi,
    replacement: '[IBAN]',
    reason: 'IBAN',
    extent: ibanLength,
  },
  {
    // 12 to 19 digits, with spaces, dots or dashes between them, that pass the card check digit.
    pattern: /(?<![\w.,-])\d(?:[ .-]{0,2}\d){11,18}(?![\w]|[.,]\d)/g,
    replacement: '[card number]',
    reason: 'CARD_NUMBER',
    extent: whole((match) => passesLuhn(onlyDigits(match))),
  },
  {
    // One digit of a card number was mistyped: the words say what it is.
    pattern: /(?<![\w.,-])\d(?:[ .-]?\d){12,18}(?![\w]|[.,]\d)/g,
    replacement: '[card number]',
    reason: 'CARD_NUMBER',
    extent: after('cards?|visa|mastercard|amex|discover|tarjetas?|debit|credit|débito|crédito'),
  },
  {
    // Never issued: area 000, 666 or 9xx, group 00, serial 0000 (SSA, POMS RM 10201.035).
    pattern: /(?<![\w-])(?!000|666|9)\d{3}([- .])(?!00)\d{2}\1(?!0000)\d{4}(?![\w-])/g,
    replacement: '[social security number]',
    reason: 'SSN',
  },
  {
    pattern: /(?<!\d)\d{3}[ -]?\d{2}[ -]?\d{4}(?!\d)/g,
    replacement: '[social security number]',
    reason: 'SSN',
    extent: after('ssn|social|social security|seguro social|itin|tax id'),
  },
  {
    pattern: /(?<![\w-])\d(?:[ -]?\d){5,16}(?![\w-])/g,
    replacement: '[account number]',
    reason: 'ACCOUNT_NUMBER',
    extent: after(
      'accounts?|acct|acc|a/c|routing|aba|iban|clabe|checking|savings|cuenta|ruta|tránsito|member number|customer number',
    ),
  },
  {
    pattern: /(?<![\w+])\+\d{1,3}(?:[ ().-]{0,2}\d){6,13}(?!\d)/g,
    replacement: '[phone number]',
    reason: 'PHONE',
  },
  {
    pattern: /(?<![\w.])(?:1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}(?:\s?(?:x|ext\.?) ?\d{1,5})?(?![\w])/g,
    replacement: '[phone number]',
    reason: 'PHONE',
    extent: (match) =>
      isAmericanPhone(match.replace(/\s?(?:x|ext\.?) ?\d{1,5}$/, '')) || /[ ).-]\d{3}[ .-]\d{4}/.test(match)
        ? match.length
        : 0,
  },
  {
    pattern: /(?<![\w.,$€£-])\(?\d(?:[ ().-]{0,2}\d){6,13}(?![\w%]|[.,]\d)/g,
    replacement: '[phone number]',
    reason: 'PHONE',
    extent: after(
      'phone|telephone|tel|cell|mobile|call|reach|text|ring|fax|whatsapp|number is|teléfono|celular|móvil|llám[ae]\\w*|fijo|mi número',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])\d{1,6}(?: (?:[NSEW]\.?|North|South|East|West))?(?: [\p{L}0-9][\p{L}\p{N}'’.-]*){1,3} (?:${street})(?![\p{L}\p{N}])${unit}${town}`,
      'gu',
    ),
    replacement: '[address]',
    reason: 'ADDRESS',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:calle|c/|avenida|av\.|avda\.?|paseo|plaza|carrera|calzada|camino)(?: [\p{L}0-9][\p{L}\p{N}'’.-]*){1,4},? *(?:#|n[º°o]\.?|núm\.?|número)? *\d{1,5}\b${unit}`,
      'giu',
    ),
    replacement: '[address]',
    reason: 'ADDRESS',
  },
  { pattern: /\bP\.? ?O\.? ?Box \d+\b/giu, replacement: '[address]', reason: 'ADDRESS' },
  {
    pattern: new RegExp(String.raw`(?<=(?<![\p{L}])(?:${cased(introduced)})[:,]? )${fullName}`, 'gu'),
    replacement: '[name]',
    reason: 'NAME',
  },
  {
    pattern: new RegExp(
      String.raw`(?<=(?<![\p{L}])${surelyNamed} )[\p{L}'’-]{2,}(?: (?!(?:and|y|i|my|mi|from|de|vivo|live|with|but|pero|quiero|want|is|tengo|have)(?![\p{L}]))[\p{L}'’-]{2,}){1,2}`,
      'giu',
    ),
    replacement: '[name]',
    reason: 'NAME',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sr|Sra|Srta|Don|Doña)\.? ${name}(?: ${name}){0,2}`,
      'gu',
    ),
    replacement: '[name]',
    reason: 'NAME',
  },
];

/** The words of a pattern with their first letter in either case: the name after them needs its capitals. */
function cased(pattern: string): string {
  return pattern.replaceAll(/(?<=[(|]|\(\?:)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

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
      const end = start + (rule.extent?.(match[0], text.slice(0, start)) ?? match[0].length);
      if (end === start) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, replacement: rule.replacement, reason: rule.reason });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
