import type { DecisionsData, TracesData, UserHistoryData } from '../../server/protocol/index.ts';
import { formatDate } from '../../server/protocol/format.ts';
import { words } from '../format/words.ts';
import { Chip, OutcomeChip } from '../parts/chip.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Instant } from '../parts/time.tsx';
import { tracePlace } from '../place.ts';
import { DecisionTable } from '../recommendations/decision-list.tsx';
import { useResource } from '../resource.ts';

/** What happened with a customer so far: consent, personas, what operators decided, and the newest traces. */
export function CustomerHistory({ user_id }: { user_id: string }) {
  const id = encodeURIComponent(user_id);
  const history = useResource<UserHistoryData>(`/operator/users/${id}/history`);
  const decisions = useResource<DecisionsData>(`/operator/recommendations/decisions?user_id=${id}`);
  const traces = useResource<TracesData>(`/operator/traces?user_id=${id}&limit=8`);
  return (
    <section class="grid gap-3" aria-labelledby="history-heading">
      <h2 id="history-heading" class="text-base font-semibold">
        History
      </h2>
      <div class="grid items-start gap-4 lg:grid-cols-2">
        <div class="card grid gap-3 p-4">
          <h3 class="font-semibold">Consent</h3>
          <Loaded resource={history} label="Loading the consents" lines={3}>
            {({ consents }) => <Consents consents={consents} />}
          </Loaded>
        </div>
        <div class="card grid gap-3 p-4">
          <h3 class="font-semibold">Personas over time</h3>
          <Loaded resource={history} label="Loading the personas" lines={3}>
            {({ personas }) => <Personas personas={personas} />}
          </Loaded>
        </div>
        <div class="card grid gap-3 overflow-clip">
          <h3 class="px-4 pt-4 font-semibold">What operators decided</h3>
          <Loaded resource={decisions} label="Loading the decisions" lines={3}>
            {(data) =>
              data.decisions.length === 0 ? (
                <p class="px-4 pb-4 text-muted">Nothing yet.</p>
              ) : (
                <DecisionTable decisions={data.decisions} ofCustomer />
              )
            }
          </Loaded>
        </div>
        <div class="card grid gap-3 p-4">
          <h3 class="font-semibold">Newest traces</h3>
          <Loaded resource={traces} label="Loading the traces" lines={3}>
            {(data) => <Traces traces={data.traces} />}
          </Loaded>
        </div>
      </div>
    </section>
  );
}

function Consents({ consents }: Pick<UserHistoryData, 'consents'>) {
  if (consents.length === 0) return <p class="text-muted">The customer was never asked, or has not answered.</p>;
  return (
    <ol class="grid gap-2">
      {consents.map(({ consent_id, granted, scopes, version, ip_address, at }) => (
        <li key={consent_id} class="grid gap-0.5">
          <p class="flex flex-wrap items-center gap-2">
            <Chip tone={granted ? 'good' : 'warn'} icon={granted ? 'check' : 'lock'}>
              {granted ? 'Given' : 'Taken back'}
            </Chip>
            <Instant at={at} />
          </p>
          <p class="text-xs break-words text-muted">
            {scopes.length > 0 && <>{scopes.map((scope) => words(scope).toLowerCase()).join(', ')} · </>}
            wording {version}
            {ip_address && <> · from {ip_address}</>}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** One line a window: from which day on which persona held, the newest first. */
function Personas({ personas }: Pick<UserHistoryData, 'personas'>) {
  if (personas.length === 0) return <p class="text-muted">None was computed.</p>;
  const windows = [...new Set(personas.map(({ time_window }) => time_window))].toSorted(
    (a, b) => Number(a) - Number(b),
  );
  return (
    <dl class="grid gap-3">
      {windows.map((window) => (
        <div key={window} class="grid gap-1">
          <dt class="eyebrow">{window} days</dt>
          <dd>
            <ol class="grid gap-1 border-l-2 border-line pl-3">
              {personas
                .filter(({ time_window }) => time_window === window)
                .map(({ persona, as_of, at }, index) => (
                  <li key={at} class={index === 0 ? 'font-medium' : 'text-muted'}>
                    {words(persona)} <span class="text-xs font-normal text-muted">from {formatDate(as_of)}</span>
                  </li>
                ))}
            </ol>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Traces({ traces }: Pick<TracesData, 'traces'>) {
  if (traces.length === 0) return <p class="text-muted">None.</p>;
  return (
    <ul class="grid gap-2">
      {traces.map(({ trace_id, title, outcome, started_at }) => (
        <li key={trace_id} class="flex flex-wrap items-center gap-x-2 gap-y-1">
          <OutcomeChip outcome={outcome} />
          <Link to={tracePlace(trace_id)} class="min-w-0 flex-1 basis-40 break-words hover:underline">
            {title}
          </Link>
          <span class="text-xs text-muted">
            <Instant at={started_at} relative />
          </span>
        </li>
      ))}
    </ul>
  );
}
