import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { UserProfile } from '../database/entities/index.ts';
import type { Scope } from '../database/tenancy.ts';

/** For tests: as many customers of the demo bank as are computed together. There are twelve; who is added has no rows yet. */
export async function sixteenCustomers(database: Database): Promise<readonly Scope[]> {
  const manager = database.platform();
  const where = { bank_id: 'demo', role: 'consumer', subject: { $ne: null } } as const;
  const missing = 16 - (await manager.count(UserProfile, where));
  for (let index = 0; index < missing; index++) {
    const user_id = randomUUID();
    await manager.execute(
      `insert into user_profiles (user_id, bank_id, role, subject, name, created_at) values (?, 'demo', 'consumer', ?, 'x', now())`,
      [user_id, `new-${user_id}`],
    );
  }
  const all = await manager.find(UserProfile, where, { limit: 16, orderBy: { subject: 'asc' } });
  return all.map(({ bank_id, user_id }) => ({ bank_id, user_id }));
}
