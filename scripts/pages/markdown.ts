/** The few shapes of Markdown that pages are made of. */
import type { Setting } from './settings.ts';

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** `cash_flow` and `cash-flow` read "Cash flow". */
export function titleOf(id: string): string {
  const words = id.replaceAll(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Paragraphs with a blank line between them and one line break at the end. */
export function page(source: string, ...paragraphs: readonly (string | null)[]): string {
  return pageWith(`${source}. Change the docstring there`, ...paragraphs);
}

/** The same with its own words on where it comes from and what to change. */
export function pageWith(origin: string, ...paragraphs: readonly (string | null)[]): string {
  const notice = `<!-- Made by scripts/pages.ts from ${origin}, then run \`node scripts/pages.ts\`. -->`;
  return `${[notice, ...paragraphs].filter((paragraph) => paragraph !== null).join('\n\n')}\n`;
}

export function settingsTable(settings: readonly Setting[]): string {
  if (settings.length === 0) return 'None: nothing of it can be set.';
  return table(
    ['setting', 'default', 'allowed', 'meaning'],
    settings.map(({ name, value, allowed, meaning }) => [`\`${name}\``, value, allowed, meaning]),
  );
}

/** A list of what is known, one line each; what is null is left out. */
export function facts(...lines: readonly (readonly [label: string, text: string | null])[]): string {
  return lines.flatMap(([label, text]) => (text === null ? [] : [`- **${label}:** ${text}`])).join('\n');
}
