import type { Access } from '../../server/protocol/index.ts';
import { words } from '../format/words.ts';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Instant } from '../parts/time.tsx';
import { allCustomers, tracePlace, type LogFilter } from '../place.ts';
import { purposeWords } from './purposes.ts';

type Narrowing = (change: Partial<LogFilter>) => void;

/** One row an action; narrow screens fold the smaller columns into the first. */
export function LogTable({ entries, set }: { entries: readonly Access[]; set: Narrowing }) {
  return (
    <table id="log" class="table">
      <thead class="sr-only bg-raised md:not-sr-only md:table-header-group">
        <tr>
          <th scope="col">What</th>
          <th scope="col" class="hidden md:table-cell">
            By
          </th>
          <th scope="col" class="hidden lg:table-cell">
            What for
          </th>
          <th scope="col" class="end hidden sm:table-cell">
            When
          </th>
          <th scope="col" class="end hidden lg:table-cell">
            Chain
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Entry key={entry.action_id} entry={entry} set={set} />
        ))}
      </tbody>
    </table>
  );
}

function Entry({ entry, set }: { entry: Access; set: Narrowing }) {
  const { action, at, operator, customer, target, seq } = entry;
  return (
    <tr data-row>
      <td>
        <span class="font-medium" title={action}>
          {wordsOf(action)}
        </span>
        {customer && (
          <>
            {' · '}
            <Link to={{ screen: 'customer', user_id: customer.user_id, filter: allCustomers }} class="link">
              {customer.name || 'a customer who is gone'}
            </Link>{' '}
            <Narrow
              label={`Only what was done with ${customer.name}`}
              onClick={() => set({ user_id: customer.user_id })}
            />
          </>
        )}
        {target && <Target action={action} target={target} />}
        <span class="mt-1 flex flex-wrap items-center gap-1.5 text-xs text-muted lg:hidden">
          <For entry={entry} />
          <span class="break-all md:hidden">{operator?.email ?? 'the system'}</span>
          <span class="sm:hidden">
            <Instant at={at} relative />
          </span>
        </span>
      </td>
      <td class="hidden break-all md:table-cell">
        {operator ? (
          <>
            {operator.email}{' '}
            <Narrow label={`Only what ${operator.email} did`} onClick={() => set({ operator_id: operator.user_id })} />
          </>
        ) : (
          <span class="text-muted">the system</span>
        )}
      </td>
      <td class="hidden lg:table-cell">
        <For entry={entry} />
      </td>
      <td class="end hidden whitespace-nowrap sm:table-cell">
        <Instant at={at} />
      </td>
      <td class="end hidden lg:table-cell">
        {seq === null ? (
          <span class="text-muted" title="Sealed in a minute or two">
            –
          </span>
        ) : (
          <span title="Its number in the chain of records">{seq}</span>
        )}
      </td>
    </tr>
  );
}

function For({ entry: { purpose, reason } }: { entry: Access }) {
  if (!purpose) return null;
  const { label, icon } = purposeWords[purpose];
  return (
    <span class="inline-grid gap-0.5">
      <Chip tone={purpose === 'break_glass' ? 'bad' : 'plain'} icon={icon}>
        {label}
      </Chip>
      {reason && <span class="text-xs break-words text-muted">“{reason}”</span>}
    </span>
  );
}

/** A trace can be opened from here; any other target is its id or name. */
function Target({ action, target }: { action: string; target: string }) {
  const [id = '', ...rest] = target.split(' ');
  const isTrace = /^(trace|span|evidence)\./.test(action) && /^[0-9a-f-]{36}$/.test(id);
  return (
    <span class="block text-xs break-all text-muted">
      {isTrace ? (
        <>
          <Link to={tracePlace(id)} class="link font-mono">
            {id.slice(0, 8)}
          </Link>{' '}
          {rest.join(' ')}
        </>
      ) : (
        <span class="font-mono">{target}</span>
      )}
    </span>
  );
}

function Narrow({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      class="rounded p-0.5 text-muted hover:text-accent"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name="filter" class="size-3.5" />
    </button>
  );
}

/** `trace.read` -> `Trace: read`. */
function wordsOf(action: string): string {
  const [what = '', act = ''] = action.split('.');
  return `${words(what)}: ${words(act).toLowerCase()}`;
}
