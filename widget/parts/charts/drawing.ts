import type { SVGTemplateResult } from 'lit';
import { svg } from '../../core/shared.ts';

/** A line of values; null where one is not known. */
export interface Series {
  label: string;
  points: { label: string; value: number | null }[];
}

const width = 320;
const height = 132;
const floor = 108;
const ceiling = 10;
const side = 8;

/** Lines over their points from zero up; a value that is not known is a gap. */
export function drawLines(series: readonly Series[], name: string): SVGTemplateResult {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const lowest = Math.min(0, ...values);
  const span = Math.max(...values, 0) - lowest || 1;
  const y = (value: number) => floor - ((value - lowest) / span) * (floor - ceiling);
  const labels = series[0]?.points ?? [];
  const x = (index: number) => side + (index * (width - 2 * side)) / Math.max(1, labels.length - 1);
  const ends: [number, string][] = [
    [0, 'start'],
    [labels.length - 1, 'end'],
  ];
  return svg`<svg class="lines" viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${name}>
    <path class="axis" d=${`M${side} ${y(0)}H${width - side}`} />
    ${series.map(({ points }, index) => {
      const places = points.map(({ value }, point) => (value === null ? null : [x(point), y(value)]));
      const path = places.map((place, point) => place && `${places[point - 1] ? 'L' : 'M'}${place.join(' ')}`).join('');
      return svg`<g class="tone-${index % 6}"><path class="line" d=${path} />${places.map(
        (place) => place && svg`<circle cx=${String(place[0])} cy=${String(place[1])} r="3" />`,
      )}</g>`;
    })}
    ${ends.map(([index, anchor]) => svg`<text x=${x(index)} y=${height - 6} text-anchor=${anchor}>${labels[index]?.label}</text>`)}
  </svg>`;
}

/** Shares of a whole around a ring, from the top, clockwise. Its table names them, so the ring itself is decoration. */
export function drawDoughnut(series: readonly Series[]): SVGTemplateResult {
  const values = (series[0]?.points ?? []).map(({ value }) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  let before = 0;
  return svg`<svg class="ring" viewBox="0 0 42 42" aria-hidden="true">
    ${values.map((value, index) => {
      const share = (100 * value) / total;
      const offset = 25 - before;
      const shown = Math.max(0, share - 0.8);
      before += share;
      // A radius of 15.915 makes the circumference 100; a hair is left between neighbours.
      return svg`<circle class="tone-${index % 6}" cx="21" cy="21" r="15.915" stroke-dasharray=${`${shown} ${100 - shown}`} stroke-dashoffset=${offset} />`;
    })}
  </svg>`;
}
