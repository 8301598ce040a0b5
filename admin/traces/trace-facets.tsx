import type { TraceFacetsData } from '../../server/protocol/index.ts';
import { count, outcomes, words } from '../format/words.ts';
import { navigate } from '../location.ts';
import { Icon } from '../parts/icon.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { traceQuery, type TraceFilter } from '../place.ts';
import { useResource } from '../resource.ts';
import { facetState, withFacet } from './facet-lists.ts';

type Facet = 'outcome' | 'reason' | 'intent';

const facets: readonly { facet: Facet; title: string; name: (value: string) => string }[] = [
  {
    facet: 'outcome',
    title: 'Outcome',
    name: (value) => Object.entries(outcomes).find(([outcome]) => outcome === value)?.[1].label ?? words(value),
  },
  { facet: 'reason', title: 'Reason', name: words },
  { facet: 'intent', title: 'Understood as', name: words },
];

/** Values shown of each facet. */
const most = 8;

/** How often each outcome, reason and intent is among the newest traces, each to be filtered in or out with one click. */
export function TraceFacets({ filter }: { filter: TraceFilter }) {
  const { search: _search, customer, ...narrowing } = traceQuery(filter);
  const query = Object.entries({ ...narrowing, user_id: customer ?? '' }).filter(([, value]) => value !== '');
  const resource = useResource<TraceFacetsData>(`/operator/trace-facets?${new URLSearchParams(query)}`, { keep: true });
  const choose = (facet: Facet, value: string, state: 'in' | 'out') =>
    navigate({ screen: 'traces', filter: { ...filter, [facet]: withFacet(filter[facet], value, state) } });
  return (
    <Loaded resource={resource} label="Counting" lines={3}>
      {(data) => (
        <section class="card grid gap-4 p-4" aria-label="Facets">
          <p class="text-xs text-muted">Among the newest {count(data.traces, 'trace')} that fit.</p>
          <div class="grid gap-x-8 gap-y-4 md:grid-cols-3">
            {facets.map(({ facet, title, name }) => (
              <div key={facet} class="min-w-0">
                <h2 class="eyebrow mb-1">{title}</h2>
                <ul class="grid gap-0.5">
                  {valuesOf(data, facet, filter[facet]).map(({ value, count: times }) => {
                    const state = facetState(filter[facet], value);
                    return (
                      <li key={value} class="flex items-center gap-1.5 text-[0.8125rem]">
                        <span class={`min-w-0 flex-1 truncate ${state === 'out' ? 'text-muted line-through' : ''}`}>
                          {name(value)}
                        </span>
                        <span class="text-muted">{times.toLocaleString('en-US')}</span>
                        <Choice
                          label={`Only ${name(value)}`}
                          icon="check"
                          isOn={state === 'in'}
                          onClick={() => choose(facet, value, 'in')}
                        />
                        <Choice
                          label={`Without ${name(value)}`}
                          icon="cross"
                          isOn={state === 'out'}
                          onClick={() => choose(facet, value, 'out')}
                        />
                      </li>
                    );
                  })}
                </ul>
              </div>
            ))}
          </div>
        </section>
      )}
    </Loaded>
  );
}

/** The most frequent values, and those of the filter, which may be among none of the traces now. */
function valuesOf(data: TraceFacetsData, facet: Facet, list: string): { value: string; count: number }[] {
  const chosen = list.split(',').flatMap((name) => (name === '' ? [] : [name.replace(/^-/, '')]));
  const shown = data[facet].slice(0, most);
  return [
    ...shown,
    ...chosen
      .filter((value) => !shown.some((each) => each.value === value))
      .map((value) => ({ value, count: data[facet].find((each) => each.value === value)?.count ?? 0 })),
  ];
}

interface ChoiceProps {
  label: string;
  icon: 'check' | 'cross';
  isOn: boolean;
  onClick: () => void;
}

function Choice({ label, icon, isOn, onClick }: ChoiceProps) {
  return (
    <button
      type="button"
      class="grid size-6 shrink-0 place-items-center rounded text-muted hover:bg-plain-soft hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent"
      aria-label={label}
      aria-pressed={isOn}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} class="size-3.5" />
    </button>
  );
}
