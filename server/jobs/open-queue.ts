import type { PgBoss, Queue } from 'pg-boss';

/** Seconds after which work counts as dropped whose worker is not heard of: it was killed, or is cut off from the database. */
const heartbeatSeconds = 30;

/** How often it is looked for, in seconds. */
export const supervision = { superviseIntervalSeconds: 15, monitorIntervalSeconds: 15 } as const;

/** A queue whose work is begun again soon when its worker is gone, not only when its time is up. One of an earlier release becomes such. */
export async function openQueue(boss: PgBoss, name: string, options: Omit<Queue, 'name'>): Promise<void> {
  const { policy, ...changeable } = { ...options, heartbeatSeconds };
  await boss.createQueue(name, { ...changeable, ...(policy !== undefined && { policy }) });
  await boss.updateQueue(name, changeable);
}
