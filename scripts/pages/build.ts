/** Makes every page of the signals, the personas and the plugins by kind, and says what keeps a page from being complete. */
import type { PersonaPlugin, SignalPlugin } from '../../plugins/kit/index.ts';
import { personaPlugins } from '../../plugins/personas/index.ts';
import { signalPlugins } from '../../plugins/signals/index.ts';
import { bundledPlugins } from '../../server/plugins.ts';
import { describe, sourceOf } from './described.ts';
import { readDocstring } from './docstring.ts';
import { fieldsOf } from './fields.ts';
import { page, table, titleOf } from './markdown.ts';
import { kindPage } from './plugin-page.ts';
import { personaPage, personaProblems } from './persona-page.ts';
import { signalPage, signalProblems } from './signal-page.ts';

export interface Pages {
  /** Text by path from the root of the repository. */
  readonly pages: ReadonlyMap<string, string>;
  /** What is missing or wrong, each beginning with the page it belongs to. */
  readonly problems: readonly string[];
}

/** Folders that hold nothing but these pages. */
export const pageFolders = ['docs/signals', 'docs/personas', 'docs/plugins'] as const;

const signals: readonly SignalPlugin[] = signalPlugins;
const personas: readonly PersonaPlugin[] = personaPlugins;

export function buildPages(): Pages {
  const pages = new Map<string, string>();
  const problems: string[] = [];
  const add = (file: string, text: string, found: readonly string[]): void => {
    pages.set(file, text);
    for (const problem of found) problems.push(`${file}: ${problem}`);
  };
  for (const plugin of signals) {
    const { docstring, problems } = describe(plugin);
    const text = signalPage(plugin, docstring, sourceOf(plugin));
    add(`docs/signals/${fileOf(plugin)}`, text, [...problems, ...signalProblems(plugin, docstring)]);
  }
  for (const plugin of personas) {
    const { docstring, problems } = describe(plugin);
    const text = personaPage(plugin, docstring, sourceOf(plugin));
    add(`docs/personas/${fileOf(plugin)}`, text, [...problems, ...personaProblems(docstring)]);
  }
  for (const [kind, plugins] of Map.groupBy(bundledPlugins, ({ kind }) => kind))
    add(`docs/plugins/${kind}s.md`, kindPage(kind, plugins), []);
  addIndex(add, 'signals', 'signalPlugins', signalTable());
  addIndex(add, 'personas', 'personaPlugins', personaTable());
  return { pages, problems };
}

/** `signal.cash-flow` has the page `cash-flow.md`. */
function fileOf({ id }: { readonly id: string }): string {
  return `${id.split('.').at(-1)}.md`;
}

function signalTable(): string {
  const rows = signals.map((plugin) => [
    `[${titleOf(plugin.family)}](${fileOf(plugin)})`,
    plugin.summary,
    fieldsOf(plugin.family)
      .map(({ name }) => `\`${name}\``)
      .join(', '),
  ]);
  return table(['family', 'what it says', 'fields'], rows);
}

function personaTable(): string {
  const rows = personas.map((plugin) => [
    String(plugin.priority),
    `[${titleOf(plugin.persona)}](${fileOf(plugin)})`,
    plugin.summary,
  ]);
  return table(['order', 'persona', 'who that is'], rows);
}

/** An index says what its pages have in common, then lists them. */
function addIndex(
  add: (file: string, text: string, found: readonly string[]) => void,
  folder: string,
  constant: string,
  list: string,
): void {
  const source = `plugins/${folder}/index.ts`;
  const definition = readDocstring(source, constant)?.self.definition ?? '';
  const text = page(source, `# ${titleOf(folder)}`, definition, list);
  add(`docs/${folder}/README.md`, text, definition === '' ? [`${constant} has no docstring`] : []);
}
