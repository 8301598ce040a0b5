import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until the answer is not false; what asking throws counts as not yet. @throws when that takes too long */
export async function until<Answer>(
  what: string,
  ask: () => Answer | Promise<Answer>,
  patience = 180_000,
): Promise<Exclude<Answer, false>> {
  const end = performance.now() + patience;
  let last: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== false) return answer as Exclude<Answer, false>;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`Not within ${patience / 1000} s: ${what}.`, { cause: last });
    await wait(50);
  }
}
