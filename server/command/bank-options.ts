import { InputError } from '../../plugins/kit/index.ts';
import type { KeyPurpose } from '../database/entities/index.ts';
import type { NewBank } from '../identity/banks.ts';
import { keyPurposes, keySetAlgorithms, secretAlgorithms } from '../identity/signing-keys.ts';
import { keySetAddress } from '../identity/key-sets.ts';
import { parseOrigin } from '../identity/origin.ts';

/** What says who a bank is; each as it was typed. */
export type BankOptions = {
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly locale: string;
  readonly origin: readonly string[];
};

/** @throws InputError naming the option, what was wrong and what would be right */
export function readBank(bank_id: string, options: BankOptions): NewBank {
  if (!/^[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?$/.test(bank_id)) {
    throw wrong(
      'BANK_ID_INVALID',
      'ID',
      bank_id,
      'must be 1 to 50 letters a-z, digits and inner hyphens, such as first-bank',
    );
  }
  const name = options.name.trim();
  if (!/^\P{Cc}{1,100}$/u.test(name)) {
    throw wrong('BANK_NAME_INVALID', '--name', options.name, 'must be 1 to 100 characters on one line');
  }
  if (!Intl.supportedValuesOf('currency').includes(options.currency)) {
    throw wrong(
      'CURRENCY_INVALID',
      '--currency',
      options.currency,
      'is no currency of ISO 4217; write a code such as USD',
    );
  }
  return {
    bank_id,
    name,
    time_zone: readTimeZone(options.timeZone),
    currency: options.currency,
    locale: readLocale(options.locale),
    allowed_origins: readOrigins('--origin', options.origin),
  };
}

function readTimeZone(text: string): string {
  try {
    // An offset is none: it does not know summer time.
    if (/^[A-Za-z]/.test(text)) {
      const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
      // What is typed in another case is mended; what has been renamed stays as it was typed.
      return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text;
    }
  } catch {
    // Said below.
  }
  const words = 'is no time zone of the IANA database; write one such as America/New_York';
  throw wrong('TIME_ZONE_INVALID', '--time-zone', text, words);
}

function readLocale(text: string): string {
  try {
    const [locale] = Intl.getCanonicalLocales(text);
    if (locale && Intl.NumberFormat.supportedLocalesOf(locale).length > 0) return locale;
  } catch {
    // Said below.
  }
  throw wrong(
    'LOCALE_INVALID',
    '--locale',
    text,
    'is no language tag of BCP 47 that is known; write one such as en-US',
  );
}

/** Origins without repetition. @throws InputError */
export function readOrigins(option: string, texts: readonly string[]): string[] {
  const origins = texts.map((text) => {
    const parsed = parseOrigin(text);
    if ('wrong' in parsed) throw wrong('ORIGIN_INVALID', option, text, parsed.wrong);
    return parsed.origin;
  });
  return [...new Set(origins)];
}

/** The address of a key set. @throws InputError */
export function readKeySetAddress(text: string): string {
  const url = keySetAddress(text);
  if (url) return url.href;
  const words = 'must be an https address without user, password and #, such as https://login.bank.example/jwks.json';
  throw wrong('JWKS_URL_INVALID', '--jwks', text.replace(/\/\/[^/]*@/, '//…@'), words);
}

/** What a new key's tokens are for. @throws InputError */
export function readPurpose(text: string): KeyPurpose {
  const purpose = keyPurposes.find((one) => one === text);
  if (purpose) return purpose;
  throw wrong('PURPOSE_INVALID', '--purpose', text, `is no purpose of a key: ${keyPurposes.join(', ')}`);
}

/** Which algorithms a new key may be used with; all that suit its kind unless said otherwise. @throws InputError */
export function readAlgorithms(texts: readonly string[] | undefined, isKeySet: boolean): string[] {
  const known: readonly string[] = isKeySet ? keySetAlgorithms : secretAlgorithms;
  for (const text of texts ?? []) {
    if (known.includes(text)) continue;
    const which = isKeySet ? 'a key set can be used with' : 'a shared secret can be used with';
    const more = isKeySet ? '' : '; for another, give the address of your key set with --jwks';
    throw wrong('ALGORITHM_INVALID', '--algorithm', text, `is not one that ${which}: ${known.join(', ')}${more}`);
  }
  return [...new Set(texts ?? known)];
}

/** Hours from now. @throws InputError */
export function readHours(text: string): number {
  const hours = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && hours <= longestOverlap) return hours;
  throw wrong('HOURS_INVALID', '--in', text, `must be a number of hours from 0 (at once) to ${longestOverlap}`);
}
/** A year: a key that is to live longer need not be retired yet. */
const longestOverlap = 8_760;

/** An error about something that was typed. */
export function wrong(code: string, option: string, value: string, words: string): InputError {
  return new InputError(code, `${option}: "${value}" ${words}.`, { details: { option, value } });
}
