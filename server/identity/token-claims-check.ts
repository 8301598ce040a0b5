import { audience, customerClaimsSchema, longestLife, mostEntitlements } from './customer-token.ts';
import { duration, problem, quoted, type Finding } from './finding.ts';
import { clockTolerance } from './signed-token.ts';

type Claims = Readonly<Record<string, unknown>>;

/** What is wrong with a token's claims, all of it at once. The claims themselves need not be true. */
export function claimProblems(claims: Claims, bank_id: string, now: Date): Finding[] {
  return [...identityProblems(claims, bank_id), ...shapeProblems(claims), ...timeProblems(claims, now)];
}

function identityProblems({ iss, aud, bank }: Claims, bank_id: string): Finding[] {
  const compare = (code: string, claim: string, value: unknown, right: string): Finding[] => {
    if (value === right) return [];
    return [problem(code, `The token's "${claim}" is ${quoted(value)}; it must be ${quoted(right)}.`)];
  };
  return [
    ...compare('ISSUER_WRONG', 'iss', iss, bank_id),
    ...compare('AUDIENCE_WRONG', 'aud', aud, audience),
    ...compare('BANK_WRONG', 'bank', bank, bank_id),
  ];
}

const rights: Readonly<Record<string, string>> = {
  sub: 'your own id of the customer, a text of 1 to 200 characters that stays theirs',
  session: 'the id of the session at your bank, a text of 1 to 200 characters',
  iat: 'the second it was made, a whole number since 1970',
  exp: `the second it ends, a whole number since 1970, at most ${longestLife / 60} min after "iat"`,
  nbf: 'a whole number of seconds since 1970, or left out',
  jti: 'a text of at most 200 characters, or left out',
  name: 'a text of 1 to 200 characters, or left out',
  locale: 'a language tag such as en-US, or left out',
  entitlements: `a list of at most ${mostEntitlements} texts of 1 to 64 letters, digits and _ . : - each, or left out`,
};

function shapeProblems(claims: Claims): Finding[] {
  const issues = customerClaimsSchema.safeParse(claims).error?.issues ?? [];
  return issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') {
      const names = issue.keys.map((key) => quoted(key)).join(', ');
      return [problem('CLAIM_UNKNOWN', `The token has claims that have no place in it: ${names}; leave them out.`)];
    }
    const claim = String(issue.path[0]);
    const right = rights[claim];
    if (right === undefined) return [];
    const isMissing = claims[claim] === undefined;
    const words = isMissing ? `has no "${claim}"` : `has a "${claim}" that cannot be used`;
    return [problem(isMissing ? 'CLAIM_MISSING' : 'CLAIM_INVALID', `The token ${words}; it must be ${right}.`)];
  });
}

function timeProblems({ iat, exp, nbf }: Claims, now: Date): Finding[] {
  const seconds = now.getTime() / 1000;
  const clock = `this machine's clock says ${now.toISOString()}`;
  const found: Finding[] = [];
  if (typeof iat === 'number' && typeof exp === 'number' && exp - iat > longestLife) {
    const words = `lives ${duration(exp - iat)}; at most ${longestLife / 60} min are allowed between "iat" and "exp"`;
    found.push(problem('LIFE_TOO_LONG', `The token ${words}.`));
  }
  if (typeof exp === 'number' && exp <= seconds - clockTolerance) {
    const age =
      typeof iat === 'number' && iat < seconds
        ? ` If it was made just now, your clock is ${duration(seconds - iat)} behind.`
        : '';
    found.push(
      problem(
        'TOKEN_EXPIRED',
        `The token ended ${duration(seconds - exp)} ago; ${clock}. Make a new one whenever the page asks.${age}`,
      ),
    );
  }
  for (const [name, value] of Object.entries({ iat, nbf })) {
    if (typeof value !== 'number' || value <= seconds + clockTolerance) continue;
    const words = `is ${duration(value - seconds)} ahead; ${clock}, and ${clockTolerance} s are allowed: set the clock of the server that signs`;
    found.push(problem('TOKEN_NOT_YET_VALID', `The token's "${name}" ${words}.`));
  }
  return found;
}
