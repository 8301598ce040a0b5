import type { BankOidc } from '../database/entities/index.ts';
import { findBank } from '../identity/banks.ts';
import { findOidc, issuerAddress, noOidc, removeOidc, setOidc } from '../identity/oidc-settings.ts';
import { wrong } from './bank-options.ts';
import { withDatabase } from './stopped-server.ts';

type Options = {
  issuer: string;
  clientId: string;
  secret?: string;
  claim: string;
  value: readonly string[];
  domain: readonly string[];
  json?: boolean;
};

/** `spendsense bank oidc set BANK`: where the bank's operators sign in. @throws InputError naming the option */
export async function bankOidcSetCommand([bank_id = '']: readonly string[], options: Options): Promise<string> {
  const { issuer, clientId: client_id, secret: secret_reference = null, claim, value, domain } = options;
  if (!issuerAddress(issuer)) {
    const words = 'must be an https address without user, query and #, such as https://login.bank.example';
    throw wrong('ISSUER_INVALID', '--issuer', issuer, words);
  }
  if (secret_reference !== null && !/^(env|file):[\w.-]{1,200}$/.test(secret_reference)) {
    // The value may be the secret itself.
    throw wrong(
      'SECRET_REFERENCE_INVALID',
      '--secret',
      '…',
      'must say where the secret is, such as env:ACME_OIDC_SECRET',
    );
  }
  const email_domains = domain.map((each) => each.toLowerCase());
  for (const each of email_domains) {
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(each)) {
      throw wrong(
        'DOMAIN_INVALID',
        '--domain',
        each,
        'must be what stands after @ in an address, such as bank.example',
      );
    }
  }
  return withDatabase(async (database) => {
    const settings = { bank_id, issuer, client_id, secret_reference, claim, claim_values: [...value], email_domains };
    await setOidc(database, settings, new Date());
    return shown(settings, options);
  });
}

/** `spendsense bank oidc show BANK`. @throws InputError BANK_UNKNOWN, OIDC_UNKNOWN */
export async function bankOidcShowCommand(
  [bank_id = '']: readonly string[],
  options: { json?: boolean },
): Promise<string> {
  return withDatabase(async (database) => {
    await findBank(database, bank_id);
    const settings = await findOidc(database, bank_id);
    if (!settings) throw noOidc(bank_id);
    return shown(settings, options);
  });
}

/** `spendsense bank oidc remove BANK`: passwords only, from now on. @throws InputError BANK_UNKNOWN, OIDC_UNKNOWN */
export async function bankOidcRemoveCommand(
  [bank_id = '']: readonly string[],
  options: { json?: boolean },
): Promise<string> {
  return withDatabase(async (database) => {
    await removeOidc(database, bank_id);
    return options.json ? JSON.stringify({ bank_id }) : `Operators of ${bank_id} sign in with passwords only.`;
  });
}

function shown(settings: Omit<BankOidc, 'created_at'>, { json }: { json?: boolean }): string {
  const { bank_id, issuer, client_id, secret_reference, claim, claim_values, email_domains } = settings;
  if (json) {
    return JSON.stringify(
      { bank_id, issuer, client_id, secret_reference, claim, claim_values, email_domains },
      null,
      2,
    );
  }
  return [
    `issuer    ${issuer}`,
    `client    ${client_id}`,
    `secret    ${secret_reference ?? 'none'}`,
    `operators ${claim} is ${claim_values.join(' or ')}, with an address of ${email_domains.join(' or ')}`,
    `callback  /api/v1/auth/oidc/${bank_id}/callback`,
  ].join('\n');
}
