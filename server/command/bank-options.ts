import type * as z from 'zod';
import { InputError } from '../../plugins/kit/index.ts';
import type { KeyPurpose } from '../database/entities/index.ts';
import type { NewBank } from '../identity/banks.ts';
import { keyPurposes, keySetAlgorithms, secretAlgorithms } from '../identity/signing-keys.ts';
import { keySetAddress } from '../identity/key-sets.ts';
import { parseOrigin } from '../identity/origin.ts';
import { bankIdSchema, bankNameSchema, currencySchema, localeSchema, timeZoneSchema } from '../protocol/new-bank.ts';

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
  return {
    bank_id: read(bankIdSchema, bank_id, 'BANK_ID_INVALID', 'ID'),
    name: read(bankNameSchema, options.name, 'BANK_NAME_INVALID', '--name'),
    time_zone: read(timeZoneSchema, options.timeZone, 'TIME_ZONE_INVALID', '--time-zone'),
    currency: read(currencySchema, options.currency, 'CURRENCY_INVALID', '--currency'),
    locale: read(localeSchema, options.locale, 'LOCALE_INVALID', '--locale'),
    allowed_origins: readOrigins('--origin', options.origin),
  };
}

function read(schema: z.ZodType<string>, text: string, code: string, option: string): string {
  const { data, error } = schema.safeParse(text);
  // The last is the most telling: that it is too long says less than what it has to be.
  if (data === undefined) throw wrong(code, option, text, error?.issues.at(-1)?.message ?? '');
  return data;
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
