import { useState } from 'preact/hooks';
import type { BankData, ChangesData } from '../../server/protocol/index.ts';
import { navigate } from '../location.ts';
import { Chip } from '../parts/chip.tsx';
import { ExportButtons } from '../parts/export-buttons.tsx';
import { Icon } from '../parts/icon.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { EmptyState } from '../parts/states.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { Instant } from '../parts/time.tsx';
import type { BankTab } from '../place.ts';
import { AccessPanels } from '../banks/access-panels.tsx';
import { ownBankPaths } from '../banks/bank-paths.ts';
import { useResource } from '../resource.ts';
import { mayDecide, roles, session } from '../session.ts';
import { ChangeCard } from './change-card.tsx';
import { DifferenceList } from './difference-list.tsx';
import { SettingsForm } from './settings-form.tsx';

/** The bank: what it decides for itself, changes that wait for a second person, and what was changed before. */
export function BankScreen({ tab }: { tab: BankTab }) {
  const bank = useResource<BankData>('/operator/bank', { keep: true });
  const changes = useResource<ChangesData>('/operator/changes?limit=50', { keep: true });
  const [notice, setNotice] = useState('');
  const user = session.value.state === 'signed_in' ? session.value.user : null;
  const open = changes.data?.changes.filter(({ state }) => state === 'proposed').length ?? 0;
  const show = (next: BankTab) => {
    setNotice('');
    navigate({ screen: 'bank', tab: next });
  };
  const proposed = () => {
    changes.reload();
    show('changes');
    setNotice('Proposed. A colleague can approve it now.');
  };
  const stays = () => {
    changes.reload();
    setNotice('Proposed. A colleague can approve it now, under Changes.');
  };
  const decided = () => {
    changes.reload();
    bank.reload();
  };
  return (
    <div class="grid gap-4">
      <div class="flex flex-wrap items-center gap-3">
        <ScreenTitle title="Bank" />
        {bank.data?.bank.sandbox && (
          <Chip tone="warn" icon="flag">
            Sandbox
          </Chip>
        )}
      </div>
      {bank.data && <About data={bank.data} />}
      {notice && (
        <p role="status" class="flex gap-2 rounded-md bg-good-soft px-3 py-2 text-good">
          <Icon name="check" class="mt-0.5 size-4" /> {notice}
        </p>
      )}
      <Tabs
        label="Bank"
        selected={tab}
        onSelect={show}
        tabs={[
          {
            id: 'settings',
            label: 'Settings',
            content: () => (
              <Loaded resource={bank} label="Loading the settings">
                {(data) => <SettingsForm key={data.version} data={data} onProposed={proposed} />}
              </Loaded>
            ),
          },
          {
            id: 'access',
            label: 'Pages and keys',
            content: () => (
              <Loaded resource={bank} label="Loading pages and keys">
                {(data) => (
                  <AccessPanels
                    origins={data.bank.allowed_origins}
                    keys={data.keys}
                    paths={ownBankPaths}
                    mayChange={roles.value.includes('administrator')}
                    mayCheck={roles.value.includes('administrator')}
                    onChanged={stays}
                  />
                )}
              </Loaded>
            ),
          },
          {
            id: 'changes',
            label: open > 0 ? `Changes (${open} open)` : 'Changes',
            content: () => (
              <Loaded resource={changes} label="Loading the changes">
                {({ changes: list }) =>
                  list.length === 0 ? (
                    <EmptyState icon="document" title="No change was proposed yet">
                      What an administrator proposes in the settings waits here for a colleague.
                    </EmptyState>
                  ) : (
                    <div class="grid gap-3">
                      {list.map((change) => (
                        <ChangeCard
                          key={change.change_id}
                          change={change}
                          user_id={user?.user_id ?? ''}
                          mayDecide={mayDecide.value}
                          onDecided={decided}
                        />
                      ))}
                      <ExportButtons list="changes" />
                    </div>
                  )
                }
              </Loaded>
            ),
          },
          {
            id: 'history',
            label: 'History',
            content: () => (
              <Loaded resource={bank} label="Loading the history">
                {({ history }) => <History history={history} />}
              </Loaded>
            ),
          },
        ]}
      />
    </div>
  );
}

/** What is no setting and never changes: the bank's identity. */
function About({ data: { bank } }: { data: BankData }) {
  const facts: [string, string][] = [
    ['Id', bank.bank_id],
    ['Time zone', bank.time_zone],
    ['Currency and language', `${bank.currency}, ${bank.locale}`],
  ];
  return (
    <dl class="card grid gap-x-6 gap-y-2 p-4 sm:grid-cols-2 lg:grid-cols-3">
      {facts.map(([name, value]) => (
        <div key={name} class="min-w-0">
          <dt class="eyebrow">{name}</dt>
          <dd class="break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function History({ history }: { history: BankData['history'] }) {
  if (history.length === 0) {
    return (
      <EmptyState icon="document" title="The settings are the ones that come with it">
        Every version that is approved is kept here with what it changed.
      </EmptyState>
    );
  }
  return (
    <ol class="grid gap-3">
      {history.map(({ version, created_at, proposed_by, approved_by, differences, hash }) => (
        <li key={version} class="card grid gap-3 p-4">
          <h2 class="font-semibold">Version {version}</h2>
          <p class="text-xs break-words text-muted">
            <Instant at={created_at} /> · proposed by {proposed_by}, approved by {approved_by} ·{' '}
            <code title={hash}>{hash.slice(0, 12)}</code>
          </p>
          <DifferenceList differences={differences} />
        </li>
      ))}
    </ol>
  );
}
