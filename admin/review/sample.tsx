import type { ReviewSampleData, Stratum } from '../../server/protocol/index.ts';
import { formatDate } from '../../server/protocol/format.ts';
import { count } from '../format/words.ts';
import { useRowKeys } from '../move-focus.ts';
import { Icon } from '../parts/icon.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { EmptyState } from '../parts/states.tsx';
import { useResource } from '../resource.ts';
import { addDays } from '../format/days.ts';
import { SampledTurn } from './sampled-turn.tsx';

const strata: Record<Stratum, { label: string; meaning: string }> = {
  distress: { label: 'Distress', meaning: 'told of a hard time' },
  blocked: { label: 'Blocked', meaning: 'stopped by a guardrail' },
  escalated: { label: 'Escalated', meaning: 'passed to a person' },
  low_confidence: { label: 'Low confidence', meaning: 'asked back, or failed' },
  random: { label: 'Random', meaning: 'of everything else' },
};

/** A week's turns that two people judge apart, and how far they agree. */
export function Sample({ week, onWeek }: { week: string; onWeek: (week: string) => void }) {
  const resource = useResource<ReviewSampleData>(`/operator/review-sample${week ? `?week=${week}` : ''}`, {
    keep: true,
  });
  useRowKeys('sample', 'turn');
  return (
    <Loaded resource={resource} label="Drawing the sample">
      {(data) => (
        <div class="grid gap-4">
          <div class="flex flex-wrap items-center gap-2">
            <button type="button" class="button" onClick={() => onWeek(addDays(data.week, -7))}>
              <Icon name="left" /> Week before
            </button>
            <h2 class="px-1 font-semibold">Week of {formatDate(data.week)}</h2>
            <button type="button" class="button" disabled={week === ''} onClick={() => onWeek('')}>
              This week
            </button>
          </div>
          <Agreement data={data} />
          {data.sample.length === 0 ? (
            <div class="card">
              <EmptyState icon="chat" title="No turns in this week">
                Ten of each kind are drawn from what customers asked.
              </EmptyState>
            </div>
          ) : (
            <div id="sample" class="grid gap-6">
              {Object.entries(strata).map(([stratum, { label, meaning }]) => {
                const turns = data.sample.filter((turn) => turn.stratum === stratum);
                if (turns.length === 0) return null;
                return (
                  <section key={stratum} class="grid gap-2" aria-label={label}>
                    <h3 class="font-semibold">
                      {label}{' '}
                      <span class="font-normal text-muted">
                        {meaning} · {turns.length} of {data.turns[stratum as Stratum]}
                      </span>
                    </h3>
                    <ul class="card divide-y divide-line">
                      {turns.map((turn) => (
                        <SampledTurn key={turn.trace.trace_id} turn={turn} onReviewed={resource.reload} />
                      ))}
                    </ul>
                  </section>
                );
              })}
            </div>
          )}
        </div>
      )}
    </Loaded>
  );
}

/** How much of the sample is judged, and what two people made of the same turns. */
function Agreement({ data: { sample, agreement } }: { data: ReviewSampleData }) {
  const { pairs, agreed, kappa, unknown } = agreement;
  const done = sample.filter(({ reviewed }) => reviewed === 2).length;
  const facts: [string, string, string][] = [
    [
      'Judged by two',
      `${done} of ${sample.length}`,
      count(sample.filter(({ open }) => open).length, 'turn') + ' left for you',
    ],
    ['Same verdict', pairs === 0 ? '–' : `${agreed} of ${pairs}`, 'where two people looked'],
    [
      'Agreement beyond chance',
      kappa === null ? 'unknown' : kappa.toFixed(2),
      unknown === 'too_few'
        ? 'kappa needs ten turns that two people judged'
        : unknown === 'no_variation'
          ? 'everybody said the same of every turn'
          : 'kappa: 1 is always, 0 is by chance',
    ],
  ];
  return (
    <dl class="card grid gap-4 p-4 sm:grid-cols-3">
      {facts.map(([name, value, meaning]) => (
        <div key={name}>
          <dt class="eyebrow">{name}</dt>
          <dd class="text-lg font-semibold">{value}</dd>
          <dd class="text-xs text-muted">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
