import { useRef } from 'preact/hooks';
import type { UsersData } from '../../server/protocol/index.ts';
import { count, words } from '../format/words.ts';
import { navigate } from '../location.ts';
import { ExportButtons } from '../parts/export-buttons.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { EmptyState, ErrorState, Waiting } from '../parts/states.tsx';
import { allCustomers, writePlace, type CustomerFilter } from '../place.ts';
import { useResource } from '../resource.ts';
import { useShortcuts } from '../shortcuts.ts';
import { CustomerTable } from './customer-table.tsx';

const pageSize = 50;
const personas = [
  'high_utilization',
  'variable_income',
  'subscription_heavy',
  'savings_builder',
  'cash_flow_stretched',
  'general',
];

/** The bank's customers, with the persona of today and of the half year. */
export function CustomerListScreen({ filter }: { filter: CustomerFilter }) {
  const search = useRef<HTMLInputElement>(null);
  const { data, error, loading, reload } = useResource<UsersData>(pathOf(filter), { keep: true });
  const set = (change: Partial<CustomerFilter>, replace = false) =>
    navigate({ screen: 'customers', filter: { ...filter, page: 1, ...change } }, { replace });
  useShortcuts([
    { key: '/', label: 'Search', run: () => search.current?.focus() },
    { key: 'r', label: 'Refresh', run: reload },
  ]);
  const isFiltered =
    writePlace({ screen: 'customers', filter: { ...filter, page: 1 } }) !==
    writePlace({ screen: 'customers', filter: allCustomers });
  const total = data?.pagination.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return (
    <div class="grid gap-4">
      <ScreenTitle title="Customers" />
      <div role="search" aria-label="Customers" class="flex flex-wrap items-center gap-2">
        <SearchField
          field={search}
          label="Search names and ids"
          value={filter.search}
          onSearch={(text) => set({ search: text }, true)}
        />
        <select
          class="field min-w-0 flex-1 basis-36 pr-7 sm:flex-none sm:basis-auto"
          aria-label="Persona"
          value={filter.persona}
          onChange={(event) => set({ persona: event.currentTarget.value })}
        >
          <option value="">Any persona</option>
          {personas.map((persona) => (
            <option key={persona} value={persona}>
              {words(persona)}
            </option>
          ))}
        </select>
        <select
          class="field min-w-0 flex-1 basis-36 pr-7 sm:flex-none sm:basis-auto"
          aria-label="Risk flag"
          value={filter.risk_flag}
          onChange={(event) => {
            const { value } = event.currentTarget;
            set({ risk_flag: value === 'true' || value === 'false' ? value : '' });
          }}
        >
          <option value="">Any risk</option>
          <option value="true">Risk flag</option>
          <option value="false">No risk flag</option>
        </select>
        {isFiltered && (
          <Link to={{ screen: 'customers', filter: allCustomers }} class="button button-quiet">
            Clear
          </Link>
        )}
      </div>
      <p class="sr-only" role="status">
        {data && !loading && !error ? count(total, 'customer') : ''}
      </p>
      {error && <ErrorState error={error} retry={reload} />}
      <div class="card overflow-clip empty:hidden" aria-busy={loading}>
        {data && data.users.length > 0 && <CustomerTable users={data.users} filter={filter} />}
        {data?.users.length === 0 && !loading && (
          <EmptyState icon="customers" title={isFiltered ? 'No customer matches these filters' : 'No customers yet'}>
            {isFiltered ? (
              <Link to={{ screen: 'customers', filter: allCustomers }} class="link">
                Show all customers
              </Link>
            ) : (
              'A customer shows up here once the bank has sent their data.'
            )}
          </EmptyState>
        )}
        {!data && !error && <Waiting label="Loading customers" lines={9} />}
      </div>
      {data && total > 0 && (
        <ExportButtons
          list="customers"
          query={{ search: filter.search, persona: filter.persona, risk_flag: filter.risk_flag }}
        />
      )}
      {data && total > 0 && (
        <nav aria-label="Pages" class="flex items-center justify-center gap-3 text-muted">
          <button
            type="button"
            class="button"
            disabled={filter.page <= 1}
            onClick={() => set({ page: filter.page - 1 })}
          >
            <Icon name="left" /> Previous
          </button>
          <span>
            Page {filter.page} of {pages} · {count(total, 'customer')}
          </span>
          <button
            type="button"
            class="button"
            disabled={filter.page >= pages}
            onClick={() => set({ page: filter.page + 1 })}
          >
            Next <Icon name="right" />
          </button>
        </nav>
      )}
    </div>
  );
}

function pathOf({ search, persona, risk_flag, page }: CustomerFilter): string {
  const query = { search, persona, risk_flag, page: String(page), limit: String(pageSize) };
  return `/operator/users?${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))}`;
}
