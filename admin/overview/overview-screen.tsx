import type { ComponentChildren } from 'preact';
import type { OverviewData, TraceSummary } from '../../server/protocol/index.ts';
import { formatDate } from '../../server/protocol/format.ts';
import { formatDuration } from '../format/time.ts';
import { outcomes } from '../format/words.ts';
import { ChartFigure } from '../parts/chart.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { EmptyState } from '../parts/states.tsx';
import { allRecommendations, type Place } from '../place.ts';
import { useResource } from '../resource.ts';

/** Outcomes in the order in which they are stacked: what went well at the bottom. */
const stacked: readonly TraceSummary['outcome'][] = [
  'answered',
  'clarified',
  'consent_required',
  'sign_in_required',
  'escalated',
  'blocked',
  'stopped',
  'failed',
];

/** How the assistant does, day by day, and what waits for somebody. */
export function OverviewScreen() {
  const overview = useResource<OverviewData>('/operator/overview?days=30', { keep: true });
  return (
    <div class="grid gap-4">
      <ScreenTitle title="Overview" />
      <Loaded resource={overview} label="Counting the days">
        {(data) => (
          <div class="grid gap-4">
            <Waiting data={data} />
            <div class="grid items-start gap-4 xl:grid-cols-2">
              <Turns data={data} />
              <Times data={data} />
            </div>
            <Quality data={data} />
          </div>
        )}
      </Loaded>
    </div>
  );
}

/** What somebody has to do next, each with the way there. */
function Waiting({ data: { waiting, glass_broken, days } }: { data: OverviewData }) {
  const cards: [value: number, name: string, to: Place][] = [
    [waiting.review_items, 'customers wait for a person', { screen: 'review', tab: 'waiting', week: '' }],
    [waiting.flagged, 'flagged and still shown', { ...allRecommendations, state: 'flag' }],
    [waiting.changes, 'changes to approve', { screen: 'bank', tab: 'changes' }],
    [
      glass_broken,
      `looks with the glass broken, in ${days.length} days`,
      { screen: 'log', filter: { operator_id: '', user_id: '', action: '', purpose: 'break_glass' } },
    ],
  ];
  return (
    <ul class="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
      {cards.map(([value, name, to]) => (
        <li key={name}>
          <Link to={to} class="card block px-4 py-3 hover:border-edge">
            <span class={`text-2xl font-semibold ${value > 0 ? '' : 'text-muted'}`}>
              {value.toLocaleString('en-US')}
            </span>
            <span class="block text-muted">{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Turns({ data: { days } }: { data: OverviewData }) {
  const seen = stacked.filter((outcome) => days.some((day) => day.outcomes[outcome]));
  return (
    <Card title="Turns" meaning="what customers asked, by how it ended">
      {seen.length === 0 ? (
        <EmptyState icon="chat" title="Nobody asked anything in these days" />
      ) : (
        <ChartFigure
          kind="bar"
          stacked
          label="Turns of each day by outcome"
          labels={days.map(({ day }) => shortDate(day))}
          format={(value) => value.toLocaleString('en-US')}
          series={seen.map((outcome) => ({
            name: outcomes[outcome].label,
            tone: outcomes[outcome].tone,
            values: days.map((day) => day.outcomes[outcome] ?? 0),
          }))}
        />
      )}
    </Card>
  );
}

function Times({ data: { days } }: { data: OverviewData }) {
  return (
    <Card title="Time to answer" meaning="half of the turns were faster than, 95 % were faster than">
      <ChartFigure
        kind="line"
        label="Time of a turn by day"
        labels={days.map(({ day }) => shortDate(day))}
        format={formatDuration}
        series={[
          { name: 'Half', values: days.map(({ p50_ms }) => p50_ms) },
          { name: '95 %', values: days.map(({ p95_ms }) => p95_ms) },
        ]}
      />
    </Card>
  );
}

function Quality({ data: { quality } }: { data: OverviewData }) {
  const shares = ['coverage', 'explainability', 'auditability', 'relevance', 'kept'] as const;
  const names = {
    coverage: 'Coverage',
    explainability: 'Explainability',
    auditability: 'Auditability',
    relevance: 'Relevance',
    kept: 'Kept',
  };
  return (
    <Card title="Quality" meaning="what the report of each night said">
      {quality.length === 0 ? (
        <EmptyState icon="gauge" title="No report yet">
          One is made every night.{' '}
          <Link to={{ screen: 'report' }} class="link">
            Open the report
          </Link>{' '}
          to make one now.
        </EmptyState>
      ) : (
        <ChartFigure
          kind="line"
          label="Shares of the quality report by day"
          labels={quality.map(({ day }) => shortDate(day))}
          format={(value) => `${(100 * value).toFixed(0)} %`}
          series={shares.map((share) => ({ name: names[share], values: quality.map((day) => day[share].share) }))}
        />
      )}
    </Card>
  );
}

function Card({ title, meaning, children }: { title: string; meaning: string; children: ComponentChildren }) {
  return (
    <section class="card grid min-w-0 gap-3 p-4" aria-label={title}>
      <h2 class="font-semibold">
        {title} <span class="font-normal text-muted">{meaning}</span>
      </h2>
      {children}
    </section>
  );
}

/** Without the year: the chart holds a month. */
function shortDate(day: string): string {
  return formatDate(day).replace(/, \d{4}$/, '');
}
