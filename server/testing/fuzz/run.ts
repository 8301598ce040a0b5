import { randomFor, type Random } from '../../../demo/generator/random.ts';
import { personal } from './awkward.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { httpCases } from './http-cases.ts';
import { judgeEvent, judgeHandshake, judgeHttp, type Verdict } from './judge.ts';
import { insidesIn, leaksIn } from './leaks.ts';
import { playHttp } from './play-http.ts';
import { playFrames, playHandshake, Senders } from './play-sockets.ts';
import { eventCase, framesCase, handshakeCase } from './socket-cases.ts';
import { planted, type World } from './world.ts';

export interface Defect {
  readonly index: number;
  readonly fuzz: FuzzCase;
  readonly verdict: Verdict;
}

export interface Result {
  /** How often each kind of case ended with what. */
  readonly counts: Readonly<Record<string, number>>;
  readonly defects: readonly Defect[];
  readonly milliseconds: number;
}

/** Cases that are under way at a time: as many as a few browsers have. */
const atOnce = 6;

/** Makes the cases of a seed, plays them all, and gives what came of them. The same seed makes the same cases. */
export async function runFuzz(world: World, { count, seed }: { count: number; seed: number }): Promise<Result> {
  const start = performance.now();
  const random = randomFor('fuzz', seed);
  const http = httpCases(world, seed);
  const cases = Array.from({ length: count }, () => caseOf(world, { seed, random, http }));
  const senders = new Senders(world);
  const counts: Record<string, number> = {};
  const defects: Defect[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < cases.length; index = next++) {
      const fuzz = cases[index];
      if (!fuzz) return;
      const verdict = await play(world, senders, { fuzz, index });
      const key = `${fuzz.kind} ${verdict.outcome}`;
      counts[key] = (counts[key] ?? 0) + 1;
      if (verdict.problems.length > 0) defects.push({ index, fuzz, verdict });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await senders.close();
  return {
    counts,
    defects: defects.sort((one, other) => one.index - other.index),
    milliseconds: performance.now() - start,
  };
}

interface Making {
  readonly seed: number;
  readonly random: Random;
  readonly http: (random: Random) => FuzzCase;
}

function caseOf(world: World, { seed, random, http }: Making): FuzzCase {
  const share = random.next();
  if (share < 0.7) return http(random);
  if (share < 0.9) return eventCase(world, seed, random);
  return share < 0.97 ? handshakeCase(world, seed, random) : framesCase(random);
}

/** A case that cannot be played at all counts as a problem: the server may be gone. */
async function play(
  world: World,
  senders: Senders,
  { fuzz, index }: { fuzz: FuzzCase; index: number },
): Promise<Verdict> {
  try {
    switch (fuzz.kind) {
      case 'http':
        return judgeHttp(world, fuzz, await playHttp(world, fuzz, index));
      case 'handshake':
        return judgeHandshake(world, fuzz, await playHandshake(world, fuzz, index));
      case 'event':
        return judgeEvent(world, fuzz, await senders.play(fuzz));
      case 'frames': {
        const heard = await playFrames(world, fuzz);
        const problems = [...leaksIn(heard, fuzz, world), ...insidesIn(heard)];
        return { outcome: heard === '' ? 'closed' : 'heard', problems, seen: heard.slice(0, 300) };
      }
    }
  } catch (error) {
    return { outcome: 'not played', problems: [`could not be played: ${String(error)}`], seen: '' };
  }
}

/** Lines of the log that hold what a person wrote or is called, or a secret. */
export function personalLines({ log, secrets }: World): string[] {
  const forbidden = [...personal, ...planted.neighbour, ...planted.other, ...secrets];
  return log.lines.filter((line) => forbidden.some((text) => line.includes(text)));
}
