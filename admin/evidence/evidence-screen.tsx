import type { RecordsState, RetentionData } from '../../server/protocol/index.ts';
import { words } from '../format/words.ts';
import { navigate } from '../location.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { Instant } from '../parts/time.tsx';
import type { Place } from '../place.ts';
import { useResource } from '../resource.ts';
import { HoldList } from './hold-list.tsx';
import { PackForm } from './pack-form.tsx';

type EvidencePlace = Extract<Place, { screen: 'evidence' }>;

/** Records as evidence: how far the chain is, packs for whoever trusts neither the bank nor the server, holds, what will be deleted. */
export function EvidenceScreen({ at }: { at: EvidencePlace }) {
  const records = useResource<{ records: RecordsState }>('/operator/records', { keep: true });
  return (
    <div class="grid gap-4">
      <ScreenTitle title="Evidence and holds" />
      <Loaded resource={records} label="Loading the chain" lines={3}>
        {(data) => <Chain records={data.records} />}
      </Loaded>
      <Tabs
        label="Evidence and holds"
        selected={at.tab}
        onSelect={(tab) => navigate({ ...at, tab })}
        tabs={[
          {
            id: 'packs',
            label: 'Evidence packs',
            content: () => <PackForm user_id={at.user_id} onMade={records.reload} />,
          },
          { id: 'holds', label: 'Legal holds', content: () => <HoldList user_id={at.user_id} /> },
          { id: 'retention', label: 'What will be deleted', content: () => <Retention /> },
        ]}
      />
    </div>
  );
}

function Chain({ records: { entries, unsealed, checkpoint, key_id } }: { records: RecordsState }) {
  return (
    <dl class="card grid gap-4 p-4 sm:grid-cols-2 lg:grid-cols-4">
      <div>
        <dt class="eyebrow">Records in the chain</dt>
        <dd class="text-lg font-semibold">{entries.toLocaleString('en-US')}</dd>
      </div>
      <div>
        <dt class="eyebrow">Waiting to be sealed</dt>
        <dd class="text-lg font-semibold">{unsealed.toLocaleString('en-US')}</dd>
        <dd class="text-xs text-muted">at most five minutes</dd>
      </div>
      <div>
        <dt class="eyebrow">Last signed checkpoint</dt>
        {checkpoint ? (
          <>
            <dd>
              number {checkpoint.seq.toLocaleString('en-US')}, <Instant at={checkpoint.at} relative />
            </dd>
            <dd class="text-xs text-muted">
              {checkpoint.exported_at ? (
                <>
                  outside of the database <Instant at={checkpoint.exported_at} relative />
                </>
              ) : (
                'not yet outside of the database'
              )}
            </dd>
          </>
        ) : (
          <dd class="text-muted">none yet</dd>
        )}
      </div>
      <div class="min-w-0">
        <dt class="eyebrow">Signed with the key</dt>
        <dd class="flex min-w-0 items-center gap-1">
          <code class="min-w-0 truncate font-mono text-xs" title={key_id}>
            {key_id}
          </code>
          <CopyButton text={key_id} label="Copy the key’s thumbprint" />
        </dd>
      </div>
    </dl>
  );
}

function Retention() {
  const preview = useResource<RetentionData>('/operator/retention');
  return (
    <Loaded resource={preview} label="Counting what is too old">
      {({ classes }) => (
        <div class="card overflow-x-auto">
          <table class="table">
            <caption class="sr-only">What the next nightly run deletes</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col" class="end">
                  Kept
                </th>
                <th scope="col" class="end">
                  Tonight
                </th>
                <th scope="col" class="end">
                  Held
                </th>
              </tr>
            </thead>
            <tbody>
              {classes.map((row) => (
                <tr key={row.class}>
                  <th scope="row">{words(row.class)}</th>
                  <td class="end">{row.days === null ? 'for good' : `${row.days} days`}</td>
                  <td class="end">{row.would_delete.toLocaleString('en-US')}</td>
                  <td class="end">{row.held.toLocaleString('en-US')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Loaded>
  );
}
