/** What says who a bank is, read in one way wherever a bank is made. */
import * as z from 'zod';

/** As the IANA database writes it; null for what is no time zone of it. */
function canonicalTimeZone(text: string): string | null {
  try {
    // An offset is none: it does not know summer time.
    if (!/^[A-Za-z]/.test(text)) return null;
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    // What is typed in another case is mended; what has been renamed stays as it was typed.
    return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text;
  } catch {
    return null;
  }
}

/** As BCP 47 writes it; null for what is no language tag, or one of a language that nobody knows. */
function canonicalLocale(text: string): string | null {
  try {
    const [locale = ''] = Intl.getCanonicalLocales(text);
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0 ? locale : null;
  } catch {
    return null;
  }
}

export const bankIdSchema = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?$/,
    'must be 1 to 50 letters a-z, digits and inner hyphens, such as first-bank',
  );
export const bankNameSchema = z
  .string()
  .trim()
  .regex(/^\P{Cc}{1,100}$/u, 'must be 1 to 100 characters on one line');
export const timeZoneSchema = z
  .string()
  .max(60)
  .refine(
    (text) => canonicalTimeZone(text) !== null,
    'must be a time zone of the IANA database, such as America/New_York',
  )
  .overwrite((text) => canonicalTimeZone(text) ?? text);
export const currencySchema = z
  .string()
  .max(3)
  .refine((code) => Intl.supportedValuesOf('currency').includes(code), 'must be a code of ISO 4217, such as USD');
export const localeSchema = z
  .string()
  .max(35)
  .refine((text) => canonicalLocale(text) !== null, 'must be a language tag of BCP 47 that is known, such as en-US')
  .overwrite((text) => canonicalLocale(text) ?? text);
