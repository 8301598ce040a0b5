/** Processor time of `work` in milliseconds, the median of `rounds` after a warm-up. */
export async function processorTime(rounds: number, work: () => unknown): Promise<number> {
  for (let warm = 0; warm < Math.max(3, rounds / 4); warm++) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

export interface Row {
  readonly name: string;
  readonly floor: string;
  readonly ours_ms: number;
  readonly floor_ms: number;
}

/** Prints what was measured beside its floor. No time is asserted: machines differ, the ratio says more. */
export function report(rows: readonly Row[]): void {
  for (const { name, floor, ours_ms, floor_ms } of rows) {
    const ratio = (ours_ms / floor_ms).toFixed(1);
    process.stdout.write(`${name}: ${ours_ms.toFixed(2)} ms; ${floor}: ${floor_ms.toFixed(2)} ms; ratio ${ratio}\n`);
  }
}
