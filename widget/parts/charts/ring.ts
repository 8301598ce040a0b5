import type { SVGTemplateResult } from 'lit';
import { svg } from '../../core/shared.ts';
import type { Picture } from './picture.ts';

/** Shares of a whole around a ring, from the top, clockwise: a figure of a few circles, for which a canvas would be too much. */
export function ring({ series, name }: Picture): SVGTemplateResult {
  const values = (series[0]?.points ?? []).map(({ value }) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  let before = 0;
  return svg`<svg class="ring" viewBox="0 0 42 42" role="img" aria-label=${name}>
    ${values.map((value, index) => {
      const share = (100 * value) / total;
      const offset = 25 - before;
      // A hair is left between neighbours.
      const shown = Math.max(0, share - 0.8);
      before += share;
      // A radius of 15.915 makes the circumference 100.
      return svg`<circle class=${`tone-${index % 6}`} cx="21" cy="21" r="15.915" stroke-dasharray=${`${shown} ${100 - shown}`} stroke-dashoffset=${offset} />`;
    })}
  </svg>`;
}
