import { UserProfile } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';

/** Whom an id is of; the name is empty of somebody who is here no more, and null is nobody. */
export type Names = (user_id: string | null | undefined) => { user_id: string; name: string } | null;

/** Names of a bank's customers and operators by their ids. */
export async function namesOf(manager: SqlEntityManager, bank_id: string, ids: readonly string[]): Promise<Names> {
  const wanted = { bank_id, user_id: { $in: [...new Set(ids)] } };
  const profiles = await manager.find(UserProfile, wanted, { fields: ['user_id', 'name'], disableIdentityMap: true });
  const names = new Map(profiles.map(({ user_id, name }) => [user_id, name]));
  return (user_id) => (user_id ? { user_id, name: names.get(user_id) ?? '' } : null);
}
