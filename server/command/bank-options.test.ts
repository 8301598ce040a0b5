import { describe, expect, test } from 'vitest';
import { readAlgorithms, readBank, readHours, readKeySetAddress, readOrigins } from './bank-options.ts';

const good = {
  name: ' Acme Bank ',
  timeZone: 'america/new_york',
  currency: 'USD',
  locale: 'en-us',
  origin: ['https://A.example/', 'https://a.example'],
};

test('a bank is read in its canonical form', () => {
  expect(readBank('acme', good)).toEqual({
    bank_id: 'acme',
    name: 'Acme Bank',
    time_zone: 'America/New_York',
    currency: 'USD',
    locale: 'en-US',
    allowed_origins: ['https://a.example'],
  });
  expect(readBank('a', { ...good, timeZone: 'Asia/Kolkata', locale: 'es-419' })).toMatchObject({
    time_zone: 'Asia/Kolkata',
    locale: 'es-419',
  });
});

describe('what cannot be used is refused with its option and what would be right:', () => {
  test.each(['', 'Acme', 'a_b', '-a', 'a-', 'a b', '*', 'x'.repeat(51), 'ä'])('the id %j', (id) => {
    expect(() => readBank(id, good)).toThrow(expect.objectContaining({ code: 'BANK_ID_INVALID' }));
  });

  test.each([
    [{ name: '  ' }, 'BANK_NAME_INVALID', '--name'],
    [{ name: 'two\nlines' }, 'BANK_NAME_INVALID', '--name'],
    [{ timeZone: 'New York' }, 'TIME_ZONE_INVALID', 'America/New_York'],
    [{ timeZone: '+05:00' }, 'TIME_ZONE_INVALID', 'America/New_York'],
    [{ currency: 'usd' }, 'CURRENCY_INVALID', 'USD'],
    [{ currency: 'DOLLAR' }, 'CURRENCY_INVALID', 'USD'],
    [{ locale: 'english' }, 'LOCALE_INVALID', 'en-US'],
    [{ locale: 'en_US' }, 'LOCALE_INVALID', 'en-US'],
    [{ locale: 'xx-XX' }, 'LOCALE_INVALID', 'en-US'],
    [{ origin: ['https://a.example', 'http://b.example'] }, 'ORIGIN_INVALID', 'https://b.example'],
  ])('%j', (changed, code, words) => {
    const refusal = expect.objectContaining({ code, message: expect.stringContaining(words) });
    expect(() => readBank('acme', { ...good, ...changed })).toThrow(refusal);
  });

  test.each(['-1', '', 'soon', '1e3', 'Infinity', '8761', '0x10'])('%j hours', (text) => {
    expect(() => readHours(text)).toThrow(expect.objectContaining({ code: 'HOURS_INVALID' }));
  });

  test('a key set that is not at an https address, and no password is repeated', () => {
    expect(() => readKeySetAddress('http://a.example/jwks')).toThrow(
      expect.objectContaining({ code: 'JWKS_URL_INVALID' }),
    );
    expect(() => readKeySetAddress('https://me:hidden@a.example/jwks')).not.toThrow(/hidden/);
    expect(() => readKeySetAddress('https://me:hidden@a.example/jwks')).toThrow(/https address without user/);
  });

  test('an algorithm of the other kind of key', () => {
    const refusal = expect.objectContaining({ code: 'ALGORITHM_INVALID' });
    for (const name of ['none', 'RS256', 'hs256']) expect(() => readAlgorithms([name], false)).toThrow(refusal);
    for (const name of ['none', 'HS256']) expect(() => readAlgorithms(['ES256', name], true)).toThrow(refusal);
  });
});

test('hours, algorithms and origins that can be used', () => {
  expect([readHours('0'), readHours('0.5'), readHours('24')]).toEqual([0, 0.5, 24]);
  expect(readAlgorithms(undefined, false)).toEqual(['HS256']);
  expect(readAlgorithms(['ES256', 'ES256'], true)).toEqual(['ES256']);
  expect(readAlgorithms(undefined, true)).not.toContain('HS256');
  expect(readOrigins('--add', ['http://localhost:4000'])).toEqual(['http://localhost:4000']);
  expect(readKeySetAddress('https://a.example/jwks')).toBe('https://a.example/jwks');
});
