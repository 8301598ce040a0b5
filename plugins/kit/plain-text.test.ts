import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['４１１１ １１１１', '4111 1111'],
  ['𝗶𝗴𝗻𝗼𝗿𝗲 𝓻𝓾𝓵𝓮𝓼', 'ignore rules'],
  ['i\u200bg\u200dn\u2060ore\u00ad', 'ignore'],
  ['\u202eabc\u202c', 'abc'],
  ['hi\u{e0069}\u{e0067}', 'hi'],
  ['a\u00a0b\u3000c', 'a b c'],
  ['one\ntwo\tthree\u0000', 'one\ntwo\tthree'],
  ['z\u0301\u0301\u0301\u0301\u0301\u0301', 'ź\u0301\u0301'],
  ['el 1º y ½ más, cafe\u0301', 'el 1º y ½ más, café'],
  ['family 👨‍👩‍👧 and ❤️', 'family 👨‍👩‍👧 and ❤️'],
  ['half \ud800 a pair', 'half \ufffd a pair'],
])('%j is kept as %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
  expect(plainText(plain)).toBe(plain);
});
