import { shapes } from '../panel/lent.ts';
import { svg, type SVGTemplateResult } from 'lit/html.js';

/** Where `turns`, it points the other way in a language that is written from right to left. */
export function icon(path: string, turns = false): SVGTemplateResult {
  return svg`<svg class=${turns ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}

/** Line icons on a 24 px grid, drawn in the colour of their text. */
export const icons = {
  close: icon(shapes.close),
  back: icon('M14.5 5.5 8 12l6.5 6.5', true),
  more: icon('M5 12h.01M12 12h.01M19 12h.01'),
  check: icon('m5 12.5 4.5 4.5L19 7.5'),
  alert: icon(shapes.alert),
  down: icon('M12 5v14m-6-6 6 6 6-6'),
  next: icon('m9.5 5.5 6.5 6.5-6.5 6.5', true),
  shield: icon('M12 3.5 5 6v5.5c0 4.3 2.9 7.6 7 9 4.1-1.4 7-4.7 7-9V6zm-3 8.5 2.2 2.2L15.2 10'),
  globe: icon('M3.5 12h17M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17c5 5.5 5 11.500 0 17-5-5.5-5-11.500 0-17'),
  pencil: icon('M4.5 19.5l1-4L16 5l3 3L8.5 18.5z'),
  thumb: icon('M8 11v8.5H4.5V11zl4-7c1.6 0 2.4 1.2 2 2.8L13.2 10H18a2 2 0 0 1 2 2.4l-1.2 5.5a2 2 0 0 1-2 1.6H8'),
  spark: icon(shapes.spark),
};
