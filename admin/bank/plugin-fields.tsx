import type { BankData } from '../../server/protocol/index.ts';
import { words } from '../format/words.ts';
import { valueAt, type FieldSchema } from './json-schema.ts';
import { SettingsField } from './settings-field.tsx';

interface Props {
  plugins: BankData['plugins'];
  value: unknown;
  problems: ReadonlyMap<string, string>;
  onChange: (path: readonly string[], next: unknown) => void;
}

/** Which plugins take part, and what each lets a bank choose; a kind folds away until it is wanted. */
export function PluginFields({ plugins, ...form }: Props) {
  const kinds = [...new Set(plugins.map(({ kind }) => kind))].filter((kind) => kind !== 'connector');
  return (
    <section class="card grid gap-1 p-4" aria-labelledby="plugins">
      <h2 id="plugins" class="font-semibold">
        Plugins
      </h2>
      <p class="text-muted">
        What takes part in answers, and its thresholds. What the platform requires cannot be switched off.
      </p>
      {kinds.map((kind) => (
        <details key={kind}>
          <summary class="py-1.5 font-medium">{words(kind)}</summary>
          <ul class="grid gap-4 py-2 pl-4">
            {plugins
              .filter((plugin) => plugin.kind === kind)
              .map((plugin) => (
                <PluginItem key={plugin.id} plugin={plugin} {...form} />
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** Whether one plugin takes part, and what it lets a bank choose. */
export function PluginItem({ plugin, ...form }: Omit<Props, 'plugins'> & { plugin: BankData['plugins'][number] }) {
  const { id, summary, required } = plugin;
  const schema: FieldSchema = plugin.schema;
  const problem = form.problems.get(`plugins.${id}.enabled`) ?? form.problems.get(`plugins.${id}`);
  return (
    <li class="grid gap-2">
      <label class="flex items-start gap-2">
        <input
          type="checkbox"
          class="mt-0.5 size-4 shrink-0 accent-accent"
          checked={valueAt(form.value, ['plugins', id, 'enabled']) !== false}
          disabled={required}
          onChange={(event) => form.onChange(['plugins', id, 'enabled'], event.currentTarget.checked)}
        />
        <span class="min-w-0">
          <span class="font-mono text-xs break-all">{id}</span>
          {required && <span class="text-xs text-muted"> · required</span>}
          <span class="block text-muted">{summary}</span>
          {problem && <strong class="block text-bad">{problem}</strong>}
        </span>
      </label>
      {Object.entries(schema.properties ?? {}).map(([name, inner]) => (
        <div key={name} class="ml-6 max-w-sm">
          <SettingsField {...form} schema={withDefault(inner)} path={['plugins', id, 'config', name]} />
        </div>
      ))}
    </li>
  );
}

/** Says the default where nothing is set: a bank stores only what it decided. */
function withDefault(schema: FieldSchema): FieldSchema {
  const { description = '', default: otherwise } = schema;
  if (otherwise === undefined) return schema;
  return { ...schema, description: `${description} Default: ${JSON.stringify(otherwise)}.`.trim() };
}
