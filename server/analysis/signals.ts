import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import {
  dataPointSchema,
  familySchemas,
  windowKeys,
  type DataPoint,
  type Family,
  type Ledger,
  type PluginContext,
  type Signals,
  type WindowKey,
  type WindowSignals,
} from '../../plugins/kit/index.ts';
import { callPure } from '../host/envelope.ts';
import type { Host } from '../host/host.ts';
import type { TraceRecorder } from '../trace/recorder.ts';

interface Detected {
  readonly signals: Signals[Family];
  readonly points: readonly DataPoint[];
}

/** What a signal of each family must return. Made once: making a schema costs more than using it. */
export const signalResultSchemas = Object.fromEntries(
  Object.entries(familySchemas).map(([family, signals]) => [
    family,
    z.strictObject({ signals, points: z.array(dataPointSchema) }).nullable(),
  ]),
) as unknown as Readonly<Record<Family, z.ZodType<Detected | null>>>;

export interface DetectedSignals {
  readonly signals: Readonly<Record<WindowKey, WindowSignals>>;
  /** What a person could be shown, from today's window to the longest; a point that is the same in two windows once. */
  readonly points: readonly DataPoint[];
}

/** Runs every signal plugin over every window. A family whose plugin fails is null there, never a default number. */
export function detectSignals(
  ledger: Ledger,
  { host, context, recorder }: { host: Host; context: PluginContext; recorder: TraceRecorder | null },
): DetectedSignals {
  const points = new DistinctPoints();
  const detectIn = (key: WindowKey): WindowSignals => {
    const window = ledger.windows[key];
    const found: { -readonly [F in Family]: WindowSignals[F] } = {
      subscriptions: null,
      savings: null,
      credit: null,
      income: null,
      spending: null,
      cash_flow: null,
    };
    for (const loaded of host.ofKind('signal')) {
      const { family } = loaded.plugin;
      const result = callPure<Detected | null>(
        loaded,
        recorder,
        {
          span: {
            name: `signal ${family} ${key}`,
            kind: 'CHAIN',
            attributes: { 'spendsense.window': Number(key), 'spendsense.days_covered': window.days_covered },
            input: { as_of: ledger.as_of, window },
          },
          output: signalResultSchemas[family],
          onFailure: () => null,
        },
        () => {
          const detector = loaded.plugin.create(context, loaded.config);
          const signals = detector.detect(ledger, window);
          return { signals, points: detector.points(signals, ledger, window) };
        },
      );
      if (!result) continue;
      Object.assign(found, { [family]: result.signals });
      for (const point of result.points) points.add(point);
    }
    return { days_covered: window.days_covered, ...found };
  };
  const [today, middle, long] = windowKeys;
  const signals = { [today]: detectIn(today), [middle]: detectIn(middle), [long]: detectIn(long) };
  return { signals, points: points.all };
}

/** Points in the order in which they came first; of those with the same facts the last one. */
class DistinctPoints {
  readonly all: DataPoint[] = [];
  /** Where those are that may be the same: facts with all of their evidence are compared only then. */
  readonly #places = new Map<string, number[]>();

  add(point: DataPoint): void {
    const key = `${point.signal} ${point.facts.map(({ id, value }) => `${id} ${value}`).join(' ')}`;
    const alike = this.#places.get(key) ?? [];
    const place = alike.find((one) => isDeepStrictEqual(this.all[one]?.facts, point.facts));
    if (place === undefined) this.#places.set(key, [...alike, this.all.push(point) - 1]);
    else this.all[place] = point;
  }
}
