import type { PluginHealth, PluginsData } from '../../server/protocol/index.ts';
import { formatDuration } from '../format/time.ts';
import { count, words } from '../format/words.ts';
import { useRowKeys } from '../move-focus.ts';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { useResource } from '../resource.ts';
import { useShortcuts } from '../shortcuts.ts';
import { Verdicts } from './verdicts.tsx';

const kinds = ['guardrail', 'tool', 'signal', 'persona', 'offer'];

/** What answers at this bank: the guardrails first, each with how it did in the last days. */
export function PluginsScreen() {
  const plugins = useResource<PluginsData>('/operator/plugins?days=7', { keep: true });
  useRowKeys('plugins', 'plugin');
  useShortcuts([{ key: 'r', label: 'Refresh', run: plugins.reload }]);
  return (
    <div class="grid gap-4">
      <div class="flex items-center gap-3">
        <ScreenTitle title="Guardrails and plugins" class="flex-1" />
        <button type="button" class="button" onClick={plugins.reload} disabled={plugins.loading}>
          <Icon name="refresh" /> Refresh
        </button>
      </div>
      <Loaded resource={plugins} label="Counting calls">
        {(data) => (
          <div id="plugins" class="grid gap-5">
            <p class="text-muted">Counted over {count(data.traces, 'trace')} of the last seven days.</p>
            {kinds.map((kind) => (
              <section key={kind} class="grid gap-2" aria-labelledby={`kind-${kind}`}>
                <h2 id={`kind-${kind}`} class="text-base font-semibold">
                  {words(kind)}s
                </h2>
                <div class="card overflow-clip">
                  <PluginTable plugins={data.plugins.filter((plugin) => plugin.kind === kind)} />
                </div>
              </section>
            ))}
          </div>
        )}
      </Loaded>
    </div>
  );
}

function PluginTable({ plugins }: { plugins: readonly PluginHealth[] }) {
  return (
    <table class="table md:table-fixed">
      <thead class="sr-only bg-raised md:not-sr-only md:table-header-group">
        <tr>
          <th scope="col">Plugin</th>
          <th scope="col" class="hidden w-28 md:table-cell">
            State
          </th>
          <th scope="col" class="hidden w-64 lg:table-cell">
            Verdicts
          </th>
          <th scope="col" class="end hidden w-24 md:table-cell">
            Calls
          </th>
          <th scope="col" class="end hidden w-32 md:table-cell">
            Half, 95 %
          </th>
        </tr>
      </thead>
      <tbody>
        {plugins.map((plugin) => (
          <tr key={plugin.id} data-row>
            <td>
              <Link to={{ screen: 'plugin', plugin_id: plugin.id }} class="font-medium hover:underline">
                {words(plugin.id)}
              </Link>{' '}
              <code class="font-mono text-xs text-muted">{plugin.version}</code>
              <span class="block text-xs text-pretty text-muted">{plugin.summary}</span>
              <span class="mt-1 flex flex-wrap items-center gap-2 text-xs text-muted md:hidden">
                <Health plugin={plugin} /> {count(plugin.calls, 'call')}
              </span>
            </td>
            <td class="hidden md:table-cell">
              <Health plugin={plugin} />
            </td>
            <td class="hidden lg:table-cell">
              <Verdicts verdicts={plugin.verdicts} />
            </td>
            <td class="end hidden md:table-cell">{plugin.calls.toLocaleString('en-US')}</td>
            <td class="end hidden whitespace-nowrap md:table-cell">
              {plugin.p50_ms === null || plugin.p95_ms === null ? (
                <span class="text-muted">–</span>
              ) : (
                `${formatDuration(plugin.p50_ms)}, ${formatDuration(plugin.p95_ms)}`
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Off, failing, well, or not called. */
export function Health({ plugin: { enabled, calls, errors } }: { plugin: PluginHealth }) {
  if (!enabled) {
    return (
      <Chip icon="hidden" tone="plain">
        Off
      </Chip>
    );
  }
  if (errors > 0) {
    return (
      <Chip icon="warning" tone="bad" title={`${errors} of ${calls} calls failed`}>
        {((100 * errors) / calls).toFixed(errors * 10 < calls ? 1 : 0)} % fail
      </Chip>
    );
  }
  if (calls === 0) return <span class="text-xs text-muted">not called</span>;
  return (
    <Chip icon="check" tone="good">
      Well
    </Chip>
  );
}
