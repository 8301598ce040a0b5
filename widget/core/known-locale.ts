/** A locale as every `Intl` takes it, `en_US` as `en-US`; undefined for what is none. */
export function knownLocale(locale = ''): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
