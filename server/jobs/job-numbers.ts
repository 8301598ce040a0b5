import type { Jobs } from './jobs.ts';

/** The queues as numbers to watch: one for each queue and state. */
export async function jobNumbers({
  counts,
}: Pick<Jobs, 'counts'>): Promise<{ labels: { queue: string; state: string }; value: number }[]> {
  return (await counts()).flatMap(({ queue, ...states }) =>
    Object.entries(states).map(([state, value]) => ({ labels: { queue, state }, value })),
  );
}
