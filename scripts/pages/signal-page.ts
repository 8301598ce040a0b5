/** A signal family's page: what it says of itself, its settings, an example, a section for every field. */
import { windowKeys, type Family, type SignalPlugin } from '../../plugins/kit/index.ts';
import { lineOf, textsOf, type Docstring, type Entry } from './docstring.ts';
import { fieldsOf, type Field } from './fields.ts';
import { facts, page, settingsTable, titleOf } from './markdown.ts';
import { settingsOf } from './settings.ts';

export function signalPage(plugin: SignalPlugin, docstring: Docstring, source: string): string {
  const { family, id, version, config } = plugin;
  const sections = fieldsOf(family).map((field) => {
    const entry = docstring.parts.find(({ name }) => name === field.name);
    return entry === undefined ? null : fieldSection(family, field, entry);
  });
  return page(
    source,
    `# ${titleOf(family)}`,
    `Plugin \`${id}\`, version ${version}. Windows of ${windowKeys.join(', ')} days. Words: [signals](README.md).`,
    docstring.self.definition,
    facts(['Source', lineOf(docstring.self, 'source')]),
    '## Thresholds that can be set',
    settingsTable(settingsOf(config)),
    '## Worked example',
    ...textsOf(docstring.self, 'example'),
    ...sections,
  );
}

function fieldSection(family: Family, { name, paths, type }: Field, entry: Entry): string {
  const places = paths.map((path) => `\`${family}.${path}\``).join(' and ');
  return [
    `## \`${name}\``,
    `${places}: ${type}.`,
    entry.definition,
    facts(
      ['Formula', lineOf(entry, 'formula')],
      ['Thresholds', lineOf(entry, 'threshold') ?? 'none.'],
      ['Unknown', lineOf(entry, 'unknown')],
      ['Source', lineOf(entry, 'source')],
      ['Example', lineOf(entry, 'example')],
    ),
  ].join('\n\n');
}

/** What a family's docstring lacks, and what it describes that does not exist. */
export function signalProblems(plugin: SignalPlugin, docstring: Docstring): string[] {
  const fields = fieldsOf(plugin.family);
  const problems: string[] = [];
  for (const tag of ['source', 'example']) {
    if (textsOf(docstring.self, tag).length === 0) problems.push(`has no @${tag}`);
  }
  for (const { name } of fields) {
    const entry = docstring.parts.find((part) => part.name === name);
    if (entry === undefined) problems.push(`field ${name} has no docstring`);
    else {
      if (entry.definition === '') problems.push(`field ${name} has no definition`);
      for (const tag of ['formula', 'unknown', 'example']) {
        if (textsOf(entry, tag).length === 0) problems.push(`field ${name} has no @${tag}`);
      }
    }
  }
  for (const { name } of docstring.parts) {
    if (!fields.some((field) => field.name === name)) problems.push(`there is no field ${name}`);
  }
  return problems;
}
