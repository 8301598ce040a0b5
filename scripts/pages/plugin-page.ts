/** A page of a kind: every plugin of it with what a bank can set, read off the manifests. */
import type { Plugin, PluginKind } from '../../plugins/kit/index.ts';
import { sourceOf } from './described.ts';
import { pageWith, settingsTable, table, titleOf } from './markdown.ts';
import { settingsOf } from './settings.ts';

/** What a kind does when one of its plugins fails, in a line. */
const failing: Readonly<Record<PluginKind, string>> = {
  guardrail: 'One that fails, is late or says something invalid blocks.',
  tool: 'One that fails says that it could not be looked up; nothing is made up.',
  signal: 'One that fails leaves its family unknown.',
  persona: 'One that fails is undecided; without a match the persona is general.',
  offer: 'One that fails is not shown.',
  connector: 'One that fails names file, place and what would be right; nothing half-read is kept.',
};

export function kindPage(kind: PluginKind, plugins: readonly Plugin[]): string {
  const rows = plugins.map(({ id, version, summary }) => [`[\`${id}\`](#${anchorOf(id)})`, version, summary]);
  return pageWith(
    `the manifests in plugins/${kind}s. Change them there`,
    `# ${titleOf(`${kind}s`)}`,
    failing[kind],
    table(['plugin', 'version', 'what it does'], rows),
    ...plugins.flatMap((plugin) => [
      `## ${plugin.id}`,
      [plugin.summary, `Source: \`${sourceOf(plugin)}\`.`, ...aboutOf(plugin)].join(' '),
      settingsTable(settingsOf(plugin.config)),
      ...(plugin.kind === 'tool' ? [examplesOf(plugin.tool.examples)] : []),
    ]),
  );
}

/** As GitHub makes it of a heading. */
function anchorOf(id: string): string {
  return id.replaceAll('.', '');
}

function aboutOf(plugin: Plugin): string[] {
  switch (plugin.kind) {
    case 'tool': {
      const consent = [plugin.tool.consent ?? 'none'].flat().join(' or ');
      return [`Called \`${plugin.tool.name}\`. Consent: ${consent}.`];
    }
    case 'guardrail':
      return [`Stages: ${plugin.stages.map((stage) => `\`${stage}\``).join(', ')}.`];
    case 'offer':
      return [`For ${plugin.offer.personas.map((persona) => `\`${persona}\``).join(', ')}.`];
    case 'signal':
    case 'persona':
    case 'connector':
      return [];
  }
}

function examplesOf({ en, es = [] }: { en: readonly string[]; es?: readonly string[] }): string {
  const some = (questions: readonly string[]) =>
    questions
      .filter((question) => !question.includes('<'))
      .slice(0, 2)
      .map((question) => `“${question}”`)
      .join(', ');
  return `Asked as: ${[some(en), some(es)].filter((text) => text !== '').join('; ')}.`;
}
