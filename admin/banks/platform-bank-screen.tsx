import { useState } from 'preact/hooks';
import type { PlatformBankData } from '../../server/protocol/index.ts';
import { ChangeCard } from '../bank/change-card.tsx';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { ErrorState, Waiting } from '../parts/states.tsx';
import { useResource } from '../resource.ts';
import { session } from '../session.ts';
import { AccessPanels } from './access-panels.tsx';
import { platformBankPath, platformBankPaths } from './bank-paths.ts';

/** One bank for the platform's administrators: its pages, its keys, whether customers can come in. */
export function PlatformBankScreen({ bank_id }: { bank_id: string }) {
  const { data, error, reload } = useResource<PlatformBankData>(platformBankPath(bank_id), { keep: true });
  const [notice, setNotice] = useState('');
  const user = session.value.state === 'signed_in' ? session.value.user : null;
  const paths = platformBankPaths(bank_id);
  return (
    <div class="grid gap-4">
      <div class="flex flex-wrap items-center gap-3">
        <Link to={{ screen: 'banks' }} class="button button-quiet">
          <Icon name="left" /> Banks
        </Link>
        <ScreenTitle title={data?.bank.name ?? bank_id} />
        {data?.bank.sandbox && (
          <Chip tone="warn" icon="flag">
            Sandbox
          </Chip>
        )}
      </div>
      {error && <ErrorState error={error} retry={reload} />}
      {!data && !error && <Waiting label="Loading the bank" />}
      {data && (
        <>
          <p class="flex flex-wrap items-center gap-x-4 gap-y-1 text-muted">
            <code>{data.bank.bank_id}</code> <span>{data.bank.time_zone}</span> <span>{data.bank.currency}</span>{' '}
            <span>{data.bank.locale}</span>
          </p>
          <p class="flex gap-2 rounded-md bg-info-soft px-3 py-2 text-info">
            <Icon name={data.takes_two_people ? 'customers' : 'user'} class="mt-0.5 size-4 shrink-0" />
            {data.takes_two_people
              ? 'This bank has customers: what you change here is proposed, and somebody of the bank approves it.'
              : 'What you change here holds at once. As soon as the bank has a customer, somebody of the bank has to approve it.'}
          </p>
          <p role="status" class={notice === '' ? 'sr-only' : ''}>
            {notice && (
              <span class="flex gap-2 rounded-md bg-good-soft px-3 py-2 text-good">
                <Icon name="check" class="mt-0.5 size-4" /> {notice}
              </span>
            )}
          </p>
          <AccessPanels
            origins={data.bank.allowed_origins}
            keys={data.keys}
            paths={paths}
            mayChange
            mayCheck
            onChanged={(isDone) => {
              setNotice(isDone ? 'Done.' : 'Proposed. Somebody of the bank can approve it now.');
              reload();
            }}
          />
          {data.changes.length > 0 && (
            <section class="grid gap-3" aria-labelledby="bank-changes">
              <h2 id="bank-changes" class="font-semibold">
                Changes
              </h2>
              {data.changes.map((change) => (
                <ChangeCard
                  key={change.change_id}
                  change={change}
                  path={paths.changes}
                  user_id={user?.user_id ?? ''}
                  mayDecide={false}
                  onDecided={reload}
                />
              ))}
            </section>
          )}
          <p class="text-muted">
            Operators of the bank are made on a stopped server:{' '}
            <code class="text-xs break-all">operator reset --bank {data.bank.bank_id} --email …</code>
          </p>
        </>
      )}
    </div>
  );
}
