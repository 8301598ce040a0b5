import { randomBytes, scrypt as scryptCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const scrypt = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scryptCallback,
);
/** Of new hashes. OWASP Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1, a third of a second. Tests alone lower it. */
export const passwordCost = { N: 2 ** 17 };
const options = { r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** `scrypt$N$r$p$salt$hash`: the cost N stands in it, so that it can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const { N } = passwordCost;
  const salt = randomBytes(16);
  const hash = await scrypt(password.normalize('NFKC'), salt, 32, { N, ...options });
  return ['scrypt', N, options.r, options.p, salt.toString('base64'), hash.toString('base64')].join('$');
}

/** Takes as long for a wrong password as for a right one. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [scheme, N, r, p, salt = '', hash = ''] = stored.split('$');
  if (scheme !== 'scrypt') return false;
  const cost = { N: Number(N), r: Number(r), p: Number(p), maxmem: options.maxmem };
  const expected = Buffer.from(hash, 'base64');
  const actual = await scrypt(password.normalize('NFKC'), Buffer.from(salt, 'base64'), expected.length, cost);
  return timingSafeEqual(actual, expected);
}

/** A password a person can read aloud: 20 letters and digits without look-alikes, about 99 bits. */
export function randomPassword(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from(randomBytes(20), (byte) => alphabet[byte % alphabet.length])
    .join('')
    .replaceAll(/(.{5})(?=.)/g, '$1-');
}
