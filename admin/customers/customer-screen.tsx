import { useState } from 'preact/hooks';
import type { UserData } from '../../server/protocol/index.ts';
import { formatDate } from '../../server/protocol/format.ts';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { EmptyState, ErrorState, Waiting } from '../parts/states.tsx';
import { Instant } from '../parts/time.tsx';
import { allTraces, type CustomerFilter } from '../place.ts';
import { useResource } from '../resource.ts';
import { useShortcuts } from '../shortcuts.ts';
import { navigate } from '../location.ts';
import { ConsentChip, RiskChip } from './customer-chips.tsx';
import { CustomerHistory } from './customer-history.tsx';
import { MoneyCharts } from './money-charts.tsx';
import { PersonaCard } from './persona-card.tsx';
import { RecommendationCard } from './recommendation-card.tsx';
import { SignalEvidence, type OpenedSignal } from './signal-evidence.tsx';
import { currencyOf } from './signal-fields.ts';
import { SignalTable } from './signal-table.tsx';

/** One customer: what was computed about them, why, and what they were shown. */
export function CustomerScreen({ user_id, filter }: { user_id: string; filter: CustomerFilter }) {
  const { data, error, reload } = useResource<UserData>(`/operator/users/${encodeURIComponent(user_id)}`);
  const back = { screen: 'customers', filter } as const;
  useShortcuts([{ key: 'u', label: 'Back to the list', run: () => navigate(back) }]);
  return (
    <div class="grid gap-4">
      <div>
        <Link to={back} class="button button-quiet -ml-2.5">
          <Icon name="left" /> Customers
        </Link>
      </div>
      {error && (
        <>
          <ScreenTitle title={error.status === 404 ? 'This customer does not exist' : 'Customer'} />
          <ErrorState error={error} retry={reload} />
        </>
      )}
      {!data && !error && <Waiting label="Loading the customer" lines={8} />}
      {data && <Customer data={data} />}
    </div>
  );
}

function Customer({ data }: { data: UserData }) {
  const { user, as_of, personas, signals, recommendations } = data;
  const currency = currencyOf(data);
  const [opened, setOpened] = useState<OpenedSignal | null>(null);
  return (
    <div class="grid gap-8">
      <header class="grid gap-2.5">
        <div class="flex flex-wrap gap-2">
          <ConsentChip granted={user.consent_status} />
          {user.risk_flag && <RiskChip flag />}
        </div>
        <div class="flex flex-wrap items-start justify-between gap-3">
          <ScreenTitle title={user.name} class="text-xl" />
          <Link to={{ screen: 'evidence', tab: 'packs', user_id: user.user_id }} class="button">
            <Icon name="lock" /> Evidence
          </Link>
          <Link to={{ screen: 'traces', filter: { ...allTraces, user_id: user.user_id } }} class="button">
            <Icon name="traces" /> Traces of {user.name}
          </Link>
        </div>
        <p class="flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-muted">
          <span class="font-mono text-xs break-all">{user.user_id}</span>
          {as_of && <span>computed as of {formatDate(as_of)}</span>}
          <span>last turn {user.last_turn_at ? <Instant at={user.last_turn_at} relative /> : 'never'}</span>
        </p>
      </header>
      {!signals && !personas && (
        <div class="card">
          <EmptyState icon="lock" title="Nothing is computed about this customer">
            Signals, personas and recommendations begin with the customer’s consent.
          </EmptyState>
        </div>
      )}
      {personas && (
        <section class="grid gap-3" aria-labelledby="personas-heading">
          <h2 id="personas-heading" class="text-base font-semibold">
            Personas
          </h2>
          <div class="grid items-start gap-4 lg:grid-cols-2">
            {Object.entries(personas).map(([days, persona]) => (
              <PersonaCard key={days} days={days} persona={persona} currency={currency} />
            ))}
          </div>
        </section>
      )}
      {recommendations.length > 0 && (
        <section class="grid gap-3" aria-labelledby="recommendations-heading">
          <h2 id="recommendations-heading" class="text-base font-semibold">
            Recommendations
          </h2>
          <div class="grid items-start gap-4 lg:grid-cols-2">
            {recommendations.map((recommendation) => (
              <RecommendationCard
                key={recommendation.recommendation_id}
                recommendation={recommendation}
                user_id={user.user_id}
              />
            ))}
          </div>
        </section>
      )}
      {signals && (
        <section class="grid gap-3" aria-labelledby="signals-heading">
          <h2 id="signals-heading" class="text-base font-semibold">
            Signals
          </h2>
          <MoneyCharts signals={signals} currency={currency} />
          <SignalTable signals={signals} currency={currency} open={setOpened} />
        </section>
      )}
      <CustomerHistory user_id={user.user_id} />
      {opened && <SignalEvidence user_id={user.user_id} signal={opened} onClose={() => setOpened(null)} />}
    </div>
  );
}
