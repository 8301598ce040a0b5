import type { Theme } from '../../server/protocol/bank-settings.ts';

/** Puts the bank's theme on an element as custom properties. Those that the page itself sets win over them. */
export function applyTheme(element: HTMLElement, { accent, accent_dark, radius, font }: Theme): void {
  const values = {
    accent,
    'accent-dark': accent_dark,
    radius: radius === null ? null : `${radius}px`,
    font: font && `"${font}"`,
  };
  // Through the object model: a strict Content-Security-Policy forbids the style attribute in markup alone.
  for (const [name, value] of Object.entries(values)) element.style.setProperty(`--bank-${name}`, value);
}
