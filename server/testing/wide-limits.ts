import { memoryLimits, type Limits } from '../limits/limits.ts';

/** Limits of which some, by name, are so wide that one customer may ask what hundreds would. */
export function wideLimits(...names: readonly string[]): Limits {
  const limits = memoryLimits();
  const widen = (name: string) => (names.includes(name) ? 1_000 : 1);
  return {
    ...limits,
    limiter: (name, { points, seconds }) => limits.limiter(name, { points: points * widen(name), seconds }),
  };
}
