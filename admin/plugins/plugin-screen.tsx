import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BankData, PluginsData } from '../../server/protocol/index.ts';
import { DifferenceList } from '../bank/difference-list.tsx';
import { PluginItem } from '../bank/plugin-fields.tsx';
import { ProposeForm } from '../bank/settings-form.tsx';
import { formatDuration } from '../format/time.ts';
import { words } from '../format/words.ts';
import { navigate } from '../location.ts';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { EmptyState } from '../parts/states.tsx';
import { Instant } from '../parts/time.tsx';
import { useResource } from '../resource.ts';
import { useShortcuts } from '../shortcuts.ts';
import { Health } from './plugins-screen.tsx';
import { Verdicts } from './verdicts.tsx';

/** One plugin: how it does, what this bank lets it do, and who changed that when. */
export function PluginScreen({ plugin_id }: { plugin_id: string }) {
  const bank = useResource<BankData>('/operator/bank', { keep: true });
  const plugins = useResource<PluginsData>('/operator/plugins?days=7', { keep: true });
  const [proposed, setProposed] = useState(false);
  const back = { screen: 'plugins' } as const;
  useShortcuts([{ key: 'u', label: 'Back to the plugins', run: () => navigate(back) }]);
  const health = plugins.data?.plugins.find(({ id }) => id === plugin_id);
  return (
    <div class="grid gap-4">
      <div>
        <Link to={back} class="button button-quiet -ml-2.5">
          <Icon name="left" /> Plugins
        </Link>
      </div>
      <ScreenTitle title={words(plugin_id)} class="text-xl" />
      {health && (
        <dl class="card grid gap-4 p-4 sm:grid-cols-2 lg:grid-cols-4">
          <Fact name="State">
            <Health plugin={health} />
          </Fact>
          <Fact name="Version">
            {health.version}
            {health.versions_seen.some((version) => version !== health.version) && (
              <span class="block text-xs text-muted">
                also {health.versions_seen.filter((version) => version !== health.version).join(', ')} in these days
              </span>
            )}
          </Fact>
          <Fact name="Calls in seven days">
            {health.calls.toLocaleString('en-US')}, {health.errors} failed
          </Fact>
          <Fact name="Half faster than, 95 % faster than">
            {health.p50_ms === null || health.p95_ms === null
              ? '–'
              : `${formatDuration(health.p50_ms)}, ${formatDuration(health.p95_ms)}`}
          </Fact>
          {Object.keys(health.verdicts).length > 0 && (
            <div class="sm:col-span-2 lg:col-span-4">
              <dt class="eyebrow">Verdicts</dt>
              <dd>
                <Verdicts verdicts={health.verdicts} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {proposed && (
        <p role="status" class="flex flex-wrap gap-2 rounded-md bg-good-soft px-3 py-2 text-good">
          <Icon name="check" class="mt-0.5 size-4" /> Proposed. A colleague can approve it now.{' '}
          <Link to={{ screen: 'bank', tab: 'changes' }} class="underline">
            See the changes
          </Link>
        </p>
      )}
      <Loaded resource={bank} label="Loading the configuration">
        {(data) => {
          const plugin = data.plugins.find(({ id }) => id === plugin_id);
          if (!plugin) return <EmptyState icon="question" title="This bank has no such plugin" />;
          return (
            <>
              <section class="grid gap-3" aria-labelledby="configuration">
                <h2 id="configuration" class="text-base font-semibold">
                  Configuration
                </h2>
                <ProposeForm key={data.version} data={data} onProposed={() => setProposed(true)}>
                  {(form) => (
                    <ul class="card p-4">
                      <PluginItem plugin={plugin} {...form} />
                    </ul>
                  )}
                </ProposeForm>
              </section>
              <History history={data.history} plugin_id={plugin_id} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="eyebrow">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The versions of the settings that changed this plugin. */
function History({ history, plugin_id }: Pick<BankData, 'history'> & { plugin_id: string }) {
  const own = history.flatMap((version) => {
    const differences = version.differences.filter(
      ({ field }) => field.startsWith(`plugins.${plugin_id}`) || field === `plugins[${plugin_id}]`,
    );
    return differences.length > 0 ? [{ ...version, differences }] : [];
  });
  return (
    <section class="grid gap-3" aria-labelledby="plugin-history">
      <h2 id="plugin-history" class="text-base font-semibold">
        History
      </h2>
      {own.length === 0 ? (
        <p class="text-muted">It is as it comes: nobody at this bank has changed it.</p>
      ) : (
        <ol class="grid gap-3">
          {own.map(({ version, created_at, proposed_by, approved_by, differences }) => (
            <li key={version} class="card grid gap-2 p-4">
              <p class="text-xs break-words text-muted">
                Version {version} of the settings, <Instant at={created_at} /> · proposed by {proposed_by}, approved by{' '}
                {approved_by}
              </p>
              <DifferenceList differences={differences} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
