import type { RefObject } from 'preact';
import type { TraceSummary } from '../../server/protocol/index.ts';
import { outcomes } from '../format/words.ts';
import { navigate } from '../location.ts';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { allTraces, sameFilter, type TraceFilter } from '../place.ts';
import { SavedViews } from './saved-views.tsx';

interface Props {
  filter: TraceFilter;
  search: RefObject<HTMLInputElement | null>;
  /** The filtered customer's name, or the id while the name is not known. */
  customer: string;
  hasFacets: boolean;
  toggleFacets: () => void;
}

const kindChoices: { value: TraceFilter['kind']; label: string }[] = [
  { value: '', label: 'All' },
  { value: 'turn', label: 'Turns' },
  { value: 'recommendation', label: 'Recommendations' },
];

const outcomesOf: Record<TraceFilter['kind'], TraceSummary['outcome'][]> = {
  turn: ['answered', 'clarified', 'consent_required', 'sign_in_required', 'escalated', 'blocked', 'stopped', 'failed'],
  recommendation: ['shown', 'not_shown'],
  '': [
    'answered',
    'clarified',
    'consent_required',
    'sign_in_required',
    'escalated',
    'blocked',
    'stopped',
    'failed',
    'shown',
    'not_shown',
  ],
};

/** Everything that narrows the list; each change is a new URL. */
export function TraceFilters({ filter, search, customer, hasFacets, toggleFacets }: Props) {
  const set = (change: Partial<TraceFilter>, replace = false) =>
    navigate({ screen: 'traces', filter: { ...filter, ...change } }, { replace });
  const setKind = (kind: TraceFilter['kind']) => {
    const fits = outcomesOf[kind].some((outcome) => outcome === filter.outcome);
    set({ kind, outcome: fits ? filter.outcome : '' });
  };
  const isList = /[,-]/.test(filter.outcome);
  return (
    <div role="search" aria-label="Traces" class="flex flex-wrap items-center gap-2">
      <SearchField
        field={search}
        label="Search questions and titles"
        value={filter.search}
        onSearch={(text) => set({ search: text }, true)}
      />
      <fieldset class="flex h-8 rounded-md border border-edge/60 bg-surface p-0.5">
        <legend class="sr-only">Kind</legend>
        {kindChoices.map(({ value, label }) => (
          <label
            key={value}
            class="flex cursor-pointer items-center rounded px-2 text-[0.8125rem] font-medium text-muted hover:text-ink sm:px-2.5 has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="kind"
              class="sr-only"
              checked={filter.kind === value}
              onChange={() => setKind(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <select
        class="field min-w-0 flex-1 basis-32 pr-7 sm:flex-none sm:basis-auto"
        aria-label="Outcome"
        value={filter.outcome}
        onChange={(event) => set({ outcome: event.currentTarget.value })}
      >
        <option value="">Any outcome</option>
        {isList && <option value={filter.outcome}>Several</option>}
        {outcomesOf[filter.kind].map((outcome) => (
          <option key={outcome} value={outcome}>
            {outcomes[outcome].label}
          </option>
        ))}
      </select>
      {filter.user_id && (
        <button
          type="button"
          class="inline-flex h-8 max-w-full items-center gap-1.5 rounded-md bg-accent-soft px-2.5 text-[0.8125rem] font-medium text-accent"
          aria-label={`Customer ${customer}: remove this filter`}
          onClick={() => set({ user_id: '' })}
        >
          <Icon name="user" class="size-3.5" /> <span class="truncate">{customer}</span>
          <Icon name="cross" class="size-3.5" />
        </button>
      )}
      <button type="button" class="button" aria-expanded={hasFacets} onClick={toggleFacets}>
        <Icon name="filter" /> Facets
      </button>
      <SavedViews filter={filter} />
      {!sameFilter(filter, allTraces) && (
        <Link to={{ screen: 'traces', filter: allTraces }} class="button button-quiet">
          Clear
        </Link>
      )}
    </div>
  );
}
