/** A persona's page: whom it describes, the rule, each criterion with its threshold, examples on either side of the edge. */
import type { PersonaPlugin } from '../../plugins/kit/index.ts';
import { lineOf, textsOf, type Docstring, type Entry } from './docstring.ts';
import { facts, page, settingsTable, titleOf } from './markdown.ts';
import { settingsOf } from './settings.ts';

export function personaPage(plugin: PersonaPlugin, docstring: Docstring, source: string): string {
  const { persona, id, version, priority, config } = plugin;
  return page(
    source,
    `# ${titleOf(persona)}`,
    `Persona \`${persona}\`, number ${priority} in the order they are tried. Plugin \`${id}\`, version ${version}.`,
    docstring.self.definition,
    facts(['Formula', lineOf(docstring.self, 'formula')], ['Source', lineOf(docstring.self, 'source')]),
    '## Criteria',
    ...docstring.parts.map(criterionSection),
    '## Thresholds that can be set',
    settingsTable(settingsOf(config)),
    '## Worked examples',
    ...textsOf(docstring.self, 'example'),
  );
}

function criterionSection(entry: Entry): string {
  return [
    `### ${signalLink(entry.name)}`,
    entry.definition,
    facts(['Threshold', lineOf(entry, 'threshold')], ['Unknown', lineOf(entry, 'unknown')]),
  ].join('\n\n');
}

/** A criterion is named by the path of the signal that it looks at; some are about the history itself. */
function signalLink(name: string): string {
  const [family = '', ...rest] = name.split('.');
  const field = rest.at(-1);
  return field === undefined ? `\`${name}\`` : `[\`${name}\`](../signals/${family.replaceAll('_', '-')}.md#${field})`;
}

/** What a persona's docstring lacks. Whether its criteria are those of the plugin is for the examples to say. */
export function personaProblems(docstring: Docstring): string[] {
  const problems: string[] = [];
  for (const tag of ['formula', 'source', 'example']) {
    if (textsOf(docstring.self, tag).length === 0) problems.push(`has no @${tag}`);
  }
  if (docstring.parts.length === 0) problems.push('has no @criterion');
  for (const entry of docstring.parts) {
    if (entry.definition === '') problems.push(`criterion ${entry.name} has no definition`);
    for (const tag of ['threshold', 'unknown']) {
      if (textsOf(entry, tag).length === 0) problems.push(`criterion ${entry.name} has no @${tag}`);
    }
  }
  return problems;
}
