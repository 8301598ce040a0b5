import { describe, expect, test } from 'vitest';
import { findPersonalData, isIban, maskPersonalData, passesLuhn } from './detect.ts';

describe('personal data is masked', () => {
  test.each([
    ['my card 4111 1111 1111 1111 was declined', 'my card [card number] was declined'],
    ['amex 378282246310005.', 'amex [card number].'],
    ['12 digits 676770000005 too', '12 digits [card number] too'],
    ['nineteen: 6304000000000000000', 'nineteen: [card number]'],
    ['my ssn is 219-09-9999', 'my ssn is [social security number]'],
    ['social security number: 219099999', 'social security number: [social security number]'],
    ['account number 000123456789 please', 'account number [account number] please'],
    ['send to DE89 3704 0044 0532 0130 00', 'send to [IBAN]'],
    ['mail me at jo.smith+bank@example.co.uk', 'mail me at [email]'],
    ['call (415) 555-0134 or +1 415-555-0199', 'call [phone number] or [phone number]'],
  ])('%s', (text, expected) => expect(maskPersonalData(text)).toBe(expected));

  test.each([
    'How much did I spend in 2026?',
    'I paid 1,234.56 on the 14th',
    'order 4111 1111 1111 1112 is not a card: the check digit is wrong',
    'it was 000-12-3456 which is never issued',
    'from 2026-10-01 to 2026-10-31',
    'spent 123456789 cents',
  ])('left alone: %s', (text) => expect(findPersonalData(text)).toEqual([]));

  test('check digits, worked by hand', () => {
    // 7992739871 + check digit 3 is the worked example of the algorithm.
    expect(passesLuhn('79927398713')).toBe(true);
    expect(passesLuhn('79927398710')).toBe(false);
    expect(isIban('GB82 WEST 1234 5698 7654 32')).toBe(true);
    expect(isIban('GB82 WEST 1234 5698 7654 33')).toBe(false);
  });
});
