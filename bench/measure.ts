import type { Ratio } from './record.ts';

/** Processor time of `work` in milliseconds, the median of `rounds` after a warm-up. */
export async function processorTime(
  rounds: number,
  work: () => unknown,
  warm = Math.max(3, rounds / 4),
): Promise<number> {
  for (let round = 0; round < warm; round++) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return median(times);
}

/**
 * Processor time of something and of its floor in milliseconds, in turns, so that whatever else the machine does meanwhile slows both:
 * the medians of `rounds` after a warm-up.
 */
export async function besideFloor(
  rounds: number,
  ours: () => unknown,
  floor: () => unknown,
): Promise<{ ours_ms: number; floor_ms: number }> {
  const times: { ours: number; floor: number }[] = [];
  const warm = Math.ceil(Math.max(5, rounds / 4));
  for (let round = -warm; round < rounds; round++) {
    const time = { ours: await processorTime(1, ours, 0), floor: await processorTime(1, floor, 0) };
    if (round >= 0) times.push(time);
  }
  return { ours_ms: median(times.map(({ ours }) => ours)), floor_ms: median(times.map(({ floor }) => floor)) };
}

/** Of several numbers the one in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

export interface Row {
  readonly name: string;
  readonly floor: string;
  readonly ours_ms: number;
  readonly floor_ms: number;
}

/** Prints what was measured beside its floor. No time is asserted: machines differ, the ratio says more. */
export function report(rows: readonly Row[]): Ratio[] {
  for (const { name, floor, ours_ms, floor_ms } of rows) {
    const ratio = (ours_ms / floor_ms).toFixed(1);
    process.stdout.write(`${name}: ${ours_ms.toFixed(2)} ms; ${floor}: ${floor_ms.toFixed(2)} ms; ratio ${ratio}\n`);
  }
  return rows.map(({ name, ours_ms, floor_ms }) => ({ name, ratio: ours_ms / floor_ms }));
}
