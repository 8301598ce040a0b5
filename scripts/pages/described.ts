/** A plugin's docstring with the defaults of its settings written in, and what is wrong with how it uses tags and settings. */
import type { PersonaPlugin, SignalPlugin } from '../../plugins/kit/index.ts';
import { readDocstring, type Docstring, type Entry } from './docstring.ts';
import { fillIn, referencesIn, settingsOf } from './settings.ts';

type Described = SignalPlugin | PersonaPlugin;

/**
 * Tags of a docstring. `@field` and `@criterion` are followed by a name and open a part; the others belong to the part
 * before them, or to the plugin when they come first:
 * - `@formula`: how it is computed
 * - `@threshold`: edges, as `{@config name}` where a bank can set them
 * - `@unknown`: when the value is null
 * - `@source`: who says so
 * - `@example`: small numbers worked by hand, checked by a test
 */
const tags: ReadonlySet<string> = new Set(['formula', 'threshold', 'unknown', 'source', 'example']);

/** `signal.cash-flow` is described in `plugins/signals/cash-flow/index.ts`. */
export function sourceOf({ id }: Pick<Described, 'id'>): string {
  const [kind = '', name = ''] = id.split('.');
  return `plugins/${kind}s/${name}/index.ts`;
}

const none: Docstring = { self: { name: '', definition: '', blocks: [] }, parts: [] };

export function describe(plugin: Described): { docstring: Docstring; problems: string[] } {
  const { self, parts } = readDocstring(sourceOf(plugin)) ?? none;
  const settings = settingsOf(plugin.config);
  const entries = [self, ...parts];
  const texts = entries.flatMap(({ definition, blocks }) => [definition, ...blocks.map(({ text }) => text)]);
  const named = texts.flatMap(referencesIn);
  const names = settings.map(({ name }) => name);
  const used = entries.flatMap(({ blocks }) => blocks.map(({ tag }) => tag));
  const problems = [
    ...(self.definition === '' ? ['has no docstring'] : []),
    ...used.filter((tag) => !tags.has(tag)).map((tag) => `there is no tag @${tag}`),
    ...named.filter((name) => !names.includes(name)).map((name) => `there is no setting ${name}`),
    ...names.filter((name) => !named.includes(name)).map((name) => `setting ${name} is not explained`),
    ...settings.filter(({ meaning }) => meaning === '').map(({ name }) => `setting ${name} has no description`),
  ];
  const fill = ({ name, definition, blocks }: Entry): Entry => ({
    name,
    definition: fillIn(definition, settings),
    blocks: blocks.map(({ tag, text }) => ({ tag, text: fillIn(text, settings) })),
  });
  return { docstring: { self: fill(self), parts: parts.map(fill) }, problems: [...new Set(problems)] };
}
