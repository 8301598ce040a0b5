import type { Access } from '../../server/protocol/index.ts';
import { navigate } from '../location.ts';
import { useRowKeys } from '../move-focus.ts';
import { usePages } from '../pages.ts';
import { ExportButtons } from '../parts/export-buttons.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { EmptyState } from '../parts/states.tsx';
import { wholeLog, type LogFilter } from '../place.ts';
import { useShortcuts } from '../shortcuts.ts';
import { LogTable } from './log-table.tsx';
import { purposes, purposeWords } from './purposes.ts';

/** Actions by what they are about: each but the first is the beginning of some. */
const actions: readonly [value: string, label: string][] = [
  ['', 'Everything'],
  ['trace.', 'Traces'],
  ['span.', 'Inputs and outputs'],
  ['evidence.', 'Evidence'],
  ['customer.', 'Customers'],
  ['recommendation.', 'Recommendations'],
  ['review.', 'Review queue'],
  ['purpose.', 'Purposes'],
  ['change.', 'Changes'],
  ['operator.', 'Roles'],
];

/** Who looked at and did what, what for, and where it stands in the chain of records; newest first. */
export function LogScreen({ filter }: { filter: LogFilter }) {
  const pages = usePages<Access>('/operator/access-log', { ...filter, limit: '100' }, 'entries');
  useRowKeys('log', 'entry');
  useShortcuts([{ key: 'r', label: 'Refresh', run: pages.reload }]);
  const set = (change: Partial<LogFilter>) => navigate({ screen: 'log', filter: { ...filter, ...change } });
  const [first] = pages.data ?? [];
  return (
    <div class="grid gap-4">
      <div class="flex items-center gap-3">
        <ScreenTitle title="Access log" class="flex-1" />
        <button type="button" class="button" onClick={pages.reload} disabled={pages.loading}>
          <Icon name="refresh" /> Refresh
        </button>
      </div>
      <div role="search" aria-label="Access log" class="flex flex-wrap items-center gap-2">
        <select
          class="field pr-7"
          aria-label="What was done"
          value={filter.action}
          onChange={(event) => set({ action: event.currentTarget.value })}
        >
          {actions.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <select
          class="field pr-7"
          aria-label="Purpose"
          value={filter.purpose}
          onChange={(event) => set({ purpose: event.currentTarget.value })}
        >
          <option value="">Any purpose</option>
          {purposes.map((purpose) => (
            <option key={purpose} value={purpose}>
              {purposeWords[purpose].label}
            </option>
          ))}
        </select>
        {filter.operator_id && (
          <button type="button" class="button" onClick={() => set({ operator_id: '' })}>
            {first?.operator?.email ?? 'One operator'} <Icon name="cross" class="size-3.5" />
            <span class="sr-only">: remove this filter</span>
          </button>
        )}
        {filter.user_id && (
          <button type="button" class="button" onClick={() => set({ user_id: '' })}>
            {first?.customer?.name ?? 'One customer'} <Icon name="cross" class="size-3.5" />
            <span class="sr-only">: remove this filter</span>
          </button>
        )}
        {Object.values(filter).some((value) => value !== '') && (
          <Link to={{ screen: 'log', filter: wholeLog }} class="button button-quiet">
            Clear
          </Link>
        )}
      </div>
      <Loaded resource={pages} label="Loading the log">
        {(entries) => (
          <div class="card overflow-clip">
            {entries.length === 0 ? (
              <EmptyState icon="eye" title="Nothing was logged that fits">
                Everything that an operator opens or decides is kept here.
              </EmptyState>
            ) : (
              <LogTable entries={entries} set={set} />
            )}
          </div>
        )}
      </Loaded>
      <ExportButtons list="access-log" query={{ ...filter }} />
      <MoreButton pages={pages} one="entry" many="entries" />
    </div>
  );
}
