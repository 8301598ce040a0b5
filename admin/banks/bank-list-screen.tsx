import { useState } from 'preact/hooks';
import type { BankSummary, SandboxData } from '../../server/protocol/index.ts';
import { navigate } from '../location.ts';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { EmptyState, ErrorState, Waiting } from '../parts/states.tsx';
import { Instant } from '../parts/time.tsx';
import { count } from '../format/words.ts';
import { useResource } from '../resource.ts';
import { BankForm } from './bank-form.tsx';
import { SandboxForm } from './sandbox-form.tsx';
import { SecretOnce } from './secret-once.tsx';

/** All banks, for the platform's administrators: that each is there, and whether customers can come in. */
export function BankListScreen() {
  const { data, error, reload } = useResource<{ banks: BankSummary[] }>('/operator/banks', { keep: true });
  const [open, setOpen] = useState<'bank' | 'sandbox' | null>(null);
  const [made, setMade] = useState<SandboxData | null>(null);
  const openBank = (bank_id: string) => navigate({ screen: 'platform_bank', bank_id });
  const banks = data?.banks.filter(({ sandbox }) => !sandbox) ?? [];
  const sandboxes = data?.banks.filter(({ sandbox }) => sandbox) ?? [];
  return (
    <div class="grid gap-4">
      <div class="flex flex-wrap items-center gap-2">
        <ScreenTitle title="Banks" class="flex-1" />
        <button type="button" class="button" onClick={() => setOpen('sandbox')}>
          <Icon name="flag" /> New sandbox
        </button>
        <button type="button" class="button button-primary" onClick={() => setOpen('bank')}>
          <Icon name="bank" /> New bank
        </button>
      </div>
      {error ? (
        <ErrorState error={error} retry={reload} />
      ) : data ? (
        <>
          <BankTable title="Banks" banks={banks} empty="There is no bank yet. Make the first one." />
          <BankTable
            title="Sandboxes"
            banks={sandboxes}
            empty="A sandbox is a bank for one developer, with made-up customers."
          />
        </>
      ) : (
        <Waiting label="Loading the banks" />
      )}
      {open === 'bank' && <BankForm onClose={() => setOpen(null)} onCreated={openBank} />}
      {open === 'sandbox' && (
        <SandboxForm
          onClose={() => setOpen(null)}
          onCreated={(sandbox) => {
            setOpen(null);
            setMade(sandbox);
            reload();
          }}
        />
      )}
      {made?.secret && (
        <SecretOnce
          title={`The sandbox ${made.bank_id}`}
          secrets={[
            { name: `Secret of ${made.key_id}`, value: made.secret.key },
            { name: `Password of ${made.operator}`, value: made.secret.password },
          ]}
          hint={`Its test customers are ${made.customers.join(', ')}; pages of ${made.allowed_origins.join(', ')} may use it.`}
          onClose={() => setMade(null)}
        />
      )}
    </div>
  );
}

function BankTable({ title, banks, empty }: { title: string; banks: readonly BankSummary[]; empty: string }) {
  if (banks.length === 0) {
    return (
      <section class="card" aria-label={title}>
        <EmptyState icon="bank" title={`No ${title.toLowerCase()}`}>
          {empty}
        </EmptyState>
      </section>
    );
  }
  return (
    <section class="card overflow-x-auto" aria-label={title}>
      <table class="w-full text-left">
        <caption class="px-4 pt-3 pb-1 text-left font-semibold">{title}</caption>
        <thead class="text-xs text-muted">
          <tr>
            <th scope="col" class="px-4 py-2 font-medium">
              Bank
            </th>
            <th scope="col" class="px-4 py-2 font-medium">
              Keys
            </th>
            <th scope="col" class="px-4 py-2 font-medium">
              Pages
            </th>
            <th scope="col" class="px-4 py-2 font-medium">
              Made
            </th>
          </tr>
        </thead>
        <tbody class="divide-y divide-line border-t border-line">
          {banks.map(({ bank_id, name, active_keys, allowed_origins, created_at }) => (
            <tr key={bank_id}>
              <th scope="row" class="px-4 py-2 font-normal">
                <Link to={{ screen: 'platform_bank', bank_id }} class="link font-medium">
                  {name}
                </Link>
                <code class="block text-xs text-muted">{bank_id}</code>
              </th>
              <td class="px-4 py-2 whitespace-nowrap">
                {active_keys > 0 ? (
                  count(active_keys, 'key')
                ) : (
                  <Chip tone="warn" icon="warning">
                    No key
                  </Chip>
                )}
              </td>
              <td class="max-w-xs px-4 py-2 text-xs break-words">
                {allowed_origins.join(', ') || 'only this server’s own'}
              </td>
              <td class="px-4 py-2 whitespace-nowrap">
                <Instant at={created_at} relative />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
