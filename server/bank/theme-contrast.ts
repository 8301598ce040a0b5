import { interpolate, formatHex, wcagContrast } from 'culori';
import type { Theme } from '../protocol/index.ts';
import type { Problem } from './settings-check.ts';

/** WCAG 2.2 AA for text. */
const least = 4.5;

/** The widget's own colours that an accent stands on or carries; `widget/core/styles/tokens.css` has them. */
const light = { name: 'light', surfaces: ['#ffffff', '#f6f7f9'], away: '#000000' } as const;
const dark = { name: 'dark', surfaces: ['#15181c', '#1c2025', '#0c0e11'], away: '#ffffff' } as const;
/** How the widget lightens an accent for dark colours: this share of it, the rest white, in OKLab. */
const share = 0.48;

/** What of a theme could not be read: an accent is text on the widget's surfaces and ground for the widget's text, light and dark. */
export function themeProblems({ accent, accent_dark }: Theme): Problem[] {
  const darkened =
    accent_dark ?? (accent === null ? null : formatHex(interpolate(['#ffffff', accent], 'oklab')(share)));
  return [
    ...(accent === null ? [] : check('theme.accent', accent, light)),
    ...(darkened === null ? [] : check('theme.accent_dark', darkened, dark)),
  ];
}

function check(field: string, colour: string, { name, surfaces, away }: typeof light | typeof dark): Problem[] {
  const ratio = worst(colour, surfaces);
  if (ratio >= least) return [];
  const message = `${colour} has a contrast of ${shown(ratio)}:1 in ${name} colours; at least ${least}:1 is needed, which ${nearest(colour, surfaces, away)} has`;
  return [{ field, message }];
}

function worst(colour: string, surfaces: readonly string[]): number {
  return Math.min(...surfaces.map((surface) => wcagContrast(colour, surface)));
}

/** The colour nearest to this one that passes, on the way to black or white. */
function nearest(colour: string, surfaces: readonly string[], away: string): string {
  const towards = interpolate([colour, away], 'oklab');
  for (let step = 1; step < 100; step++) {
    const candidate = formatHex(towards(step / 100));
    if (worst(candidate, surfaces) >= least) return candidate;
  }
  return away;
}

/** Rounded down: what is too little must not look like enough. */
function shown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
