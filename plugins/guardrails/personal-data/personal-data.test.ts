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
    ['is my IBAN GB82WEST12345698765432 to be used', 'is my IBAN [IBAN] to be used'],
    ['jo at example dot com', '[email]'],
    ['card 4111 1111 1111 1112, one digit may be wrong', 'card [card number], one digit may be wrong'],
    ['my social is 219 09 9999', 'my social is [social security number]'],
    ['routing 021000021', 'routing [account number]'],
    ['from London: +44 20 7946 0958', 'from London: [phone number]'],
    ['my cell is 555 0134 x', 'my cell is [phone number] x'],
    ['I live at 12 Elm Tree Road, Apt 4, Springfield, IL 62704', 'I live at [address]'],
    ['vivo en la calle Alcalá 45', 'vivo en la [address]'],
    ['My name is Ana María de la Cruz and', 'My name is [name] and'],
    ['me llamo ana torres', 'me llamo [name]'],
    ['a nombre de José Luis Ortega', 'a nombre de [name]'],
    ['ask Mrs. Delgado', 'ask [name]'],
  ])('%s', (text, expected) => expect(maskPersonalData(text)).toBe(expected));

  test.each([
    'How much did I spend in 2026?',
    'I paid 1,234.56 on the 14th',
    'order 4111 1111 1111 1112 is not a card: the check digit is wrong',
    'it was 000-12-3456 which is never issued',
    'from 2026-10-01 to 2026-10-31',
    'spent 123456789 cents',
    'two dr visits and 3 st patrick parties',
    'my card ending in 4417',
    'I am Happy with this',
    'order 12345678 from 2026',
    'tracking 9400 1000 0000 0000 0000 00',
    'flight AB1234 at 18:45 on 11/25/2026',
    'soy de Madrid y gasté 1.234,56',
    'invoice no. 2026-0045-221',
  ])('left alone: %s', (text) => expect(findPersonalData(text)).toEqual([]));

  test('check digits, worked by hand', () => {
    // 7992739871 + check digit 3 is the worked example of the algorithm.
    expect(passesLuhn('79927398713')).toBe(true);
    expect(passesLuhn('79927398710')).toBe(false);
    expect(isIban('GB82 WEST 1234 5698 7654 32')).toBe(true);
    expect(isIban('GB82 WEST 1234 5698 7654 33')).toBe(false);
  });
});
