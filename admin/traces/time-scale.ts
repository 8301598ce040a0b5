import type { Span } from '../../server/protocol/index.ts';
import { formatDuration } from '../format/time.ts';

/** A time line from 0 to `end_ms`, with marks at round times. `share` is the place along it, 0 to 1. */
export interface TimeScale {
  end_ms: number;
  ticks: { share: number; label: string }[];
}

/** The scale for a trace: as long as its last span, at least a tenth of a millisecond, so that nothing divides by zero. */
export function timeScale(spans: readonly Span[], duration_ms: number, ticks = 4): TimeScale {
  const last = spans.reduce((end, span) => Math.max(end, span.start_ms + span.duration_ms), duration_ms);
  const end_ms = Math.max(last, 0.1);
  const step = roundStep(end_ms / ticks);
  const marks = Array.from({ length: Math.floor(end_ms / step + 1e-9) + 1 }, (_, index) => index * step);
  return { end_ms, ticks: marks.map((ms) => ({ share: ms / end_ms, label: formatDuration(ms) })) };
}

/** Where a span's bar lies on the scale, as CSS percentages. */
export function barPlace(span: Pick<Span, 'start_ms' | 'duration_ms'>, { end_ms }: TimeScale) {
  const percent = (ms: number) => `${Math.min(100, Math.max(0, (ms / end_ms) * 100)).toFixed(3)}%`;
  return { left: percent(span.start_ms), width: percent(span.duration_ms) };
}

/** The smallest of 1, 2, 5 x 10^n that is not below the wanted step. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= wanted * (1 - 1e-9)) ?? 10;
  return factor * power;
}
