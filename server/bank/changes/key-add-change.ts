import * as z from 'zod';
import { BankSigningKey, type ChangeRequest } from '../../database/entities/index.ts';
import { newKeyId } from '../../identity/bank-keys.ts';
import { keySetAddress } from '../../identity/key-sets.ts';
import { SecretError, type Secrets } from '../../identity/secrets.ts';
import { keyPurposes, keySetAlgorithms, secretAlgorithms } from '../../identity/signing-keys.ts';
import type { ChangeProposal, MadeSecret } from '../../protocol/index.ts';
import { BankError } from '../bank-error.ts';
import { conflict, type ChangeKindRules, type ChangeTools } from './kind.ts';

const payloadSchema = z.strictObject({
  key_id: z.string(),
  purpose: z.enum(keyPurposes),
  algorithms: z.array(z.string()),
  secret_reference: z.string().nullable(),
  jwks_url: z.string().nullable(),
});
type Payload = z.infer<typeof payloadSchema>;
type Asked = Extract<ChangeProposal, { kind: 'signing-key-add' }>['payload'];

/** Bytes of a secret for HS256, at least (RFC 7518, section 3.2). */
const shortestSecret = 32;

/** A new key. A shared secret is made when it is proposed, and is worth nothing before it is approved. */
export const keyAddChange: ChangeKindRules<Asked, Payload> = {
  payload: payloadSchema,
  async propose({ purpose, jwks_url, secret_reference }, tools) {
    if (jwks_url !== undefined && secret_reference !== undefined) {
      throw wrong('jwks_url', 'a key is a key set or a shared secret; leave one of the two out');
    }
    const key_id = newKeyId(tools.bank_id);
    if (jwks_url !== undefined) {
      const address = keySetAddress(jwks_url)?.href;
      if (!address) {
        throw wrong('jwks_url', 'must be an https address without user, password and #');
      }
      await checkFree(address, tools);
      return { key_id, purpose, algorithms: [...keySetAlgorithms], secret_reference: null, jwks_url: address };
    }
    if (secret_reference !== undefined) checkReference(secret_reference, tools);
    const name = `bank-key-${key_id}`;
    if (secret_reference === undefined) await tools.secrets.ensure(name);
    const reference = secret_reference ?? `file:${name}`;
    return { key_id, purpose, algorithms: [...secretAlgorithms], secret_reference: reference, jwks_url: null };
  },
  differences: async ({ key_id, purpose, jwks_url, secret_reference }) => [
    {
      field: `key ${key_id}`,
      before: null,
      after: `${purpose}, ${jwks_url ? `keys at ${jwks_url}` : `shared secret ${secret_reference}`}`,
    },
  ],
  async apply(payload, _people, tools) {
    const { manager, bank_id, now } = tools;
    const { jwks_url } = payload;
    if (jwks_url !== null && (await userOf(jwks_url, tools)) !== null)
      throw conflict([{ field: 'jwks_url', before: null, after: 'in use by another key' }]);
    await manager.insert(BankSigningKey, { ...payload, bank_id, created_at: now, expires_at: null });
  },
};

/** The secret that a proposal made; null when it made none. */
export function secretOf(kind: ChangeRequest['kind'], payload: unknown, secrets: Secrets): MadeSecret {
  const made = madeBy(kind, payload);
  return made && { key_id: made.key_id, key: Buffer.from(secrets.get(made.reference)).toString('base64') };
}

/** Removes the secret of a key that comes to nothing. */
export async function forgetSecret({ kind, payload }: ChangeRequest, secrets: Secrets): Promise<void> {
  const made = madeBy(kind, payload);
  if (made) await secrets.forget(made.reference);
}

function madeBy(kind: ChangeRequest['kind'], payload: unknown): { key_id: string; reference: string } | null {
  if (kind !== 'signing-key-add') return null;
  const { key_id, secret_reference: reference } = payloadSchema.parse(payload);
  return reference?.startsWith('file:') ? { key_id, reference } : null;
}

/** An environment's secret is one bank's, by its name: `BANK_KEY_`, the bank's id in capitals with `__` for `-`, and `_` with a word where there are several. */
function checkReference(reference: string, { bank_id, secrets }: ChangeTools): void {
  const name = `BANK_KEY_${bank_id.toUpperCase().replaceAll('-', '__')}`;
  if (!new RegExp(`^env:${name}(_[A-Z0-9]+)?$`).test(reference)) {
    throw wrong('secret_reference', `must be env:${name}, or the same with _ and a word such as env:${name}_2027`);
  }
  try {
    if (secrets.get(reference).length >= shortestSecret) return;
  } catch (error) {
    if (!(error instanceof SecretError)) throw error;
    throw wrong('secret_reference', `${reference} is not set in this server's environment`);
  }
  throw wrong('secret_reference', `${reference} is too short: HS256 needs ${shortestSecret} bytes`);
}

async function checkFree(jwks_url: string, tools: ChangeTools): Promise<void> {
  const user = await userOf(jwks_url, tools);
  if (user === null) return;
  const words = user === '' ? 'is the key set of another bank' : `is key ${user} already`;
  throw wrong('jwks_url', `${words}; every bank needs a key set of its own`);
}

/** Whose key set it is: the id of a key of this bank, empty text for another bank, null for nobody. */
async function userOf(jwks_url: string, { manager, bank_id, now }: ChangeTools): Promise<string | null> {
  const rows = await manager.execute('select key_set_user(?, ?, ?) as user_of', [jwks_url, bank_id, now]);
  return z.tuple([z.object({ user_of: z.string().nullable() })]).parse(rows)[0].user_of;
}

function wrong(field: string, message: string): BankError {
  const details = { fields: [{ field: `payload.${field}`, message }] };
  return new BankError('SETTINGS_INVALID', `The key cannot be added. ${field}: ${message}.`, { details });
}
