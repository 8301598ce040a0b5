import * as z from 'zod';
import { Bank } from '../../database/entities/index.ts';
import { parseOrigin } from '../../identity/origin.ts';
import { BankError } from '../bank-error.ts';
import { differences } from '../../protocol/differences.ts';
import { conflict, type ChangeKindRules, type ChangeTools } from './kind.ts';

const payloadSchema = z.strictObject({ before: z.array(z.string()), after: z.array(z.string()) });

/** Which pages may use a bank's assistant. */
export const originsChange: ChangeKindRules<
  { readonly add: readonly string[]; readonly remove: readonly string[] },
  z.infer<typeof payloadSchema>
> = {
  payload: payloadSchema,
  async propose({ add, remove }, tools) {
    const before = await originsOf(tools);
    const added = add.map((text) => {
      const parsed = parseOrigin(text);
      if ('origin' in parsed) return parsed.origin;
      throw wrong('add', `${text} ${parsed.wrong}`);
    });
    for (const origin of remove) {
      if (!before.includes(origin))
        throw wrong('remove', `${origin} is not allowed now; ${before.join(', ') || 'none'} is`);
    }
    const after = [...new Set([...before, ...added])].filter((origin) => !remove.includes(origin));
    if (differences(before, after).length === 0) {
      throw new BankError('NOTHING_CHANGED', 'These are the origins that are allowed already.');
    }
    return { before, after };
  },
  differences: async ({ before, after }) => differences({ allowed_origins: before }, { allowed_origins: after }),
  async apply({ before, after }, _people, tools) {
    // Locked, so that of two changes with the same base the second one finds what the first one made.
    const now = await originsOf(tools, 'for update');
    const changed = differences({ allowed_origins: before }, { allowed_origins: now });
    if (changed.length > 0) throw conflict(changed);
    await tools.manager.nativeUpdate(Bank, { bank_id: tools.bank_id }, { allowed_origins: after });
  },
};

async function originsOf({ manager, bank_id }: ChangeTools, lock: '' | 'for update' = ''): Promise<string[]> {
  const [row] = z
    .array(z.object({ allowed_origins: z.array(z.string()) }))
    .parse(await manager.execute(`select allowed_origins from banks where bank_id = ? ${lock}`, [bank_id]));
  return row?.allowed_origins ?? [];
}

function wrong(field: string, message: string): BankError {
  const details = { fields: [{ field: `payload.${field}`, message }] };
  return new BankError('SETTINGS_INVALID', `The origins cannot be used. ${field}: ${message}.`, { details });
}
