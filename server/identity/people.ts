import { UserProfile } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';

/** Somebody as others see them. */
export interface Person {
  readonly user_id: string;
  readonly name: string;
  readonly email: string;
}

/** Operators and customers of a bank by id; who is not there any more has no name. */
export async function peopleOf(
  manager: SqlEntityManager,
  bank_id: string,
  ids: readonly string[],
): Promise<(user_id: string) => Person> {
  const wanted = [...new Set(ids)];
  const profiles =
    wanted.length === 0
      ? []
      : await manager.find(UserProfile, { bank_id, user_id: { $in: wanted } }, { disableIdentityMap: true });
  const people = new Map(profiles.map(({ user_id, name, email }) => [user_id, { user_id, name, email: email ?? '' }]));
  return (user_id) => people.get(user_id) ?? { user_id, name: '', email: '' };
}
