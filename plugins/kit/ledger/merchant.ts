import { Words } from './descriptions.ts';
import { lettersOf } from './names.ts';
import { cities, states } from './places.ts';

/** Words that card networks, processors and banks put before the name of who was paid. */
const prefixes =
  /^(?:(?:POS|VISA|MASTERCARD|MC|DEBIT|CREDIT|CHECK|CARD|ATM|ACH|RECURRING|PRE-?AUTHORIZED|ELECTRONIC|ONLINE|BILL|MOBILE|POINT OF SALE|CHECKCARD|DBT|CRD|SIG)\s+)*(?:PURCHASE|PAYMENT|PMT|DEBIT|WITHDRAWAL|CRD|CHECKCARD|CARD)\s+(?:AUTHORIZED\s+ON\s+|TO\s+|AT\s+|-\s*)?(?=\S)/;
const processors =
  /^(?:PAYPAL|PP|SQ|SQC|TST|SP|IN|PY|CKE|FSP|EB|WPY|ZLR|BT|DD|CLV|LS|GUM|OLO|HLU|APL|AMZ|2CO|PADDLE\.NET|FS|CCB|IC|WL|NYA|BLT|PAYPAL INST XFER)\s*\*+\s*/;
/** Said first of a transfer between banks, with the payer or payee right after it. */
const clearing = /^ACH\s+(?:(?:CREDIT|DEBIT|CR|DR|PMT)\s+)?(?=\S)/;
const paypalTransfer = /^PAYPAL\s+(?:DES:)?INST(?:ANT)?\s+(?:XFER|TRANSFER)\s+(?:ID:)?/;
/** Where a bank's own description of the payment begins: nothing after it names anybody. */
const tail =
  /\s(?:(?:DES|INDN|ID|CO ID|WEB ID|PPD ID|REF|TRACE|CONF|MERCHANT NAME)\s*[:#].*|(?:PPD|CCD|WEB|TEL)(?:\s.*)?|(?:ONLINE\s+|E-?)?BILL\s*(?:PMT|PYMT|PAY(?:MENT)?)(?:\s.*)?)$/;
/** How pay is described beside the name of who pays it. */
const payWords = /\b(?:DIRECT\s+DEP(?:OSIT)?|DIR\.?\s+DEP|PAY\s?ROLL|REG(?:ULAR)?\s+SALARY)\b(?:\s*-)?/g;
const domain =
  /^(?:(?:WWW|HELP|BILL|PAY|STORE)\.)?([A-Z0-9][A-Z0-9-]*)\.(?:COM|NET|ORG|CO|IO|TV|APP|ME|US)\b(?:\/\S*)?/;
const legalForms = new Set('INC LLC LTD CORP CORPORATION PLC GMBH NA LP LLP'.split(' '));

const smallWords = new Set('IN OF TO AT ON BY'.split(' '));

/** What card networks make of a few names that no rule could read. */
const shortened: ReadonlyMap<string, MerchantName> = new Map([
  ['amzn', { key: 'amazon', label: 'Amazon' }],
  ['amznmktp', { key: 'amazon', label: 'Amazon' }],
  ['amazonmktpl', { key: 'amazon', label: 'Amazon' }],
  ['amazonmarketplace', { key: 'amazon', label: 'Amazon' }],
  ['ubertrip', { key: 'uber', label: 'Uber' }],
  ['wholefds', { key: 'wholefoodsmarket', label: 'Whole Foods Market' }],
  ['wholefdsmkt', { key: 'wholefoodsmarket', label: 'Whole Foods Market' }],
  ['wholefoods', { key: 'wholefoodsmarket', label: 'Whole Foods Market' }],
  ['wmsupercenter', { key: 'walmart', label: 'Walmart' }],
]);

/** A description as a person would say it, and the key that all spellings of it share. */
export interface MerchantName {
  /** Lower case letters and digits only. */
  readonly key: string;
  readonly label: string;
}

/** What a description gives away: who is at the other end, and what its words say. */
export interface Description extends MerchantName {
  /** True when the name is all there is: nothing was taken off. */
  readonly isWhole: boolean;
  readonly words: Words;
}

/**
 * Reads descriptions, each of one shape once. Make one for a ledger and let it go with it: names of payees must not outlive a
 * customer's consent, nor be met by another bank.
 */
export class DescriptionReader {
  /** By text with a zero for every digit: those of one merchant differ in their codes. */
  readonly #known = new Map<string, Description>();

  read(text: string): Description {
    const shape = /\d/.test(text) ? text.replaceAll(/\d/g, '0') : text;
    const description = this.#remember(shape);
    // A name that has digits itself, or a code of one, is known by them: 7-Eleven, 2CO.
    const hasOwnDigits = shape !== text && (description.label.includes('0') || text.startsWith('2'));
    return hasOwnDigits ? this.#remember(text) : description;
  }

  #remember(text: string): Description {
    let description = this.#known.get(text);
    if (description === undefined) {
      const name = readMerchant(text);
      description = { ...name, isWhole: lettersOf(text.normalize('NFKD')) === name.key, words: new Words(text) };
      this.#known.set(text, description);
    }
    return description;
  }
}

/**
 * Takes off what is not the merchant's name: payment prefixes (`SQ *`, `PAYPAL *`, `TST*`), authorisation codes, phone and
 * store numbers, city and state, legal form, case.
 * @example cleanMerchant('NETFLIX.COM 866-579-7172 CA').key // 'netflix'
 */
export function cleanMerchant(description: string): MerchantName {
  return new DescriptionReader().read(description);
}

function readMerchant(description: string): MerchantName {
  const plain = withoutMarks(description);
  const upper = plain.toUpperCase();
  const described = stripPrefixes(upper.trim()).replace(tail, ' ');
  const payer = described.replaceAll(payWords, ' ');
  const text = payer === described || /\p{L}{2}/u.test(payer) ? payer : described;
  const words = withoutPlace(nameWords(text));
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  const key = words.join('').toLowerCase().replaceAll('&', '').replaceAll('+', 'plus');
  if (key === '') return { key: plain.toLowerCase().replaceAll(/\s+/g, ''), label: plain.trim() || 'Unknown' };
  return shortened.get(key) ?? { key, label: words.map((word) => spelled(word, plain, upper)).join(' ') };
}

/** Without accents and apostrophes; plain text, the usual case, is told by a look. */
function withoutMarks(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the range is that of ASCII
  const decomposed = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKD');
  return decomposed.replaceAll(/[\u0300-\u036f'’`]/g, '');
}

function stripPrefixes(text: string): string {
  let rest = text.replace(paypalTransfer, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest
      .replace(/^X{3,}\d*\s+|^\d{4,}\s+(?=\D)|^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\s+/, '')
      .replace(processors, '')
      .replace(clearing, '')
      .replace(prefixes, '');
  }
  return rest;
}

/** The words of the name: everything up to the first code, number or web address after it. */
function nameWords(text: string): string[] {
  const words: string[] = [];
  for (const part of text.split(/[\s*_,;:()|"]+/)) {
    if (/^[A-Z]+$/.test(part) && part !== 'COM' && part !== 'WWW' && !part.startsWith('XXX')) {
      words.push(part);
      continue;
    }
    const site = part.includes('.') ? domain.exec(part) : null;
    if (site?.[1] !== undefined) {
      if (words.length === 0) words.push(...site[1].split('-'));
      break;
    }
    if (part === 'COM' || part === 'WWW' || part.startsWith('HTTP')) {
      if (words.length > 0) break;
      continue;
    }
    if (words.length > 0 && isCode(part)) break;
    const letters = part.replaceAll(/[^\p{L}\p{N}&+]+/gu, ' ').trim();
    // What follows a hyphen as a number is a customer's or a shop's: LINKEDIN-488.
    const named = letters.replaceAll(/(?<=\p{L}) \d{2,}(?= |$)/gu, '');
    if (named !== '') words.push(...named.split(' '));
  }
  return words;
}

/** A number, a date, or letters and digits mixed as nobody names a shop: `Q5K6PZUJ6`, `JP1ZPZWDD`, but `7ELEVEN`, `STUDIO54`. */
function isCode(part: string): boolean {
  return /^#|^X{3,}|^\d+-?$|^(?=\D*\d\D*\d)[A-Z0-9#/.-]+$|^[A-Z]?\d{3,}|\d{1,2}\/\d{1,2}|^(?=[A-Z0-9]{7,}$)(?:[A-Z]+\d[A-Z]+|[A-Z]{6,}\d|\d[A-Z]{6,})$/.test(
    part,
  );
}

/** Drops a trailing country, state and known city, as long as a name is left. */
function withoutPlace(words: string[]): string[] {
  const rest = [...words];
  if (rest.length > 1 && (rest.at(-1) === 'US' || rest.at(-1) === 'USA')) rest.pop();
  const last = rest.at(-1) ?? '';
  if (rest.length > 1 && states.has(last)) rest.pop();
  for (const length of [3, 2, 1]) {
    if (rest.length > length && cities.has(rest.slice(-length).join(' '))) return rest.slice(0, -length);
  }
  return rest;
}

/** As written where capitals and small letters are mixed (`DoorDash`), else with one capital; two letters are initials. */
function spelled(word: string, original: string, upper: string): string {
  const at = upper.length === original.length ? upper.indexOf(word) : -1;
  const written = at < 0 ? word : original.slice(at, at + word.length);
  if (written !== written.toUpperCase() && written !== written.toLowerCase()) return written;
  return word.length <= 2 && !smallWords.has(word) ? word : word.charAt(0) + word.slice(1).toLowerCase();
}
