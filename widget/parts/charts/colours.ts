/** The theme's colours as they are on the screen now, in a form that a canvas takes. */
export interface Colours {
  tones: string[];
  /** The tones, as a thin ground. */
  soft: string[];
  ink: string;
  muted: string;
  line: string;
  surface: string;
  font: string;
}

/** Reads them where they are to be used: a canvas knows neither custom properties nor `light-dark()`. */
export function coloursOf(host: HTMLElement): Colours {
  const probe = document.createElement('i');
  probe.hidden = true;
  host.append(probe);
  const style = getComputedStyle(probe);
  const read = (colour: string) => {
    // Through the object model: a strict Content-Security-Policy forbids the style attribute in markup alone.
    probe.style.setProperty('color', colour);
    return style.color;
  };
  const tones = Array.from({ length: 6 }, (_, index) => `var(--tone-${index})`);
  const colours = {
    tones: tones.map(read),
    soft: tones.map((tone) => read(`color-mix(in srgb, ${tone} 15%, transparent)`)),
    ink: read('var(--ink)'),
    muted: read('var(--muted)'),
    line: read('var(--line)'),
    surface: read('var(--surface)'),
    font: style.fontFamily,
  };
  probe.remove();
  return colours;
}
