import type { EvidenceData } from '../../server/protocol/index.ts';
import { Drawer } from '../parts/drawer.tsx';
import { ErrorState, Waiting } from '../parts/states.tsx';
import { useResource } from '../resource.ts';
import { EvidenceParts } from '../traces/evidence.tsx';

/** A signal that was opened: which one, of which window, and how the table words it. */
export interface OpenedSignal {
  readonly signal_id: string;
  readonly window: string;
  readonly account_id: string | null;
  readonly label: string;
  readonly text: string;
}

/** What proves a signal: the rows, accounts and streams that it is computed from. */
export function SignalEvidence({
  user_id,
  signal,
  onClose,
}: {
  user_id: string;
  signal: OpenedSignal;
  onClose: () => void;
}) {
  const { signal_id, window, account_id, label, text } = signal;
  const query = new URLSearchParams({ window, ...(account_id !== null && { account_id }) });
  const of = `${encodeURIComponent(user_id)}/signals/${encodeURIComponent(signal_id)}`;
  const { data, error, reload } = useResource<EvidenceData>(`/operator/users/${of}/evidence?${query}`);
  return (
    <Drawer title="Evidence" onClose={onClose}>
      <div class="grid gap-5 p-4">
        <div class="grid gap-1">
          <p class="text-muted">
            {label}, {window} days
          </p>
          <p class="text-3xl font-semibold tracking-tight">{text}</p>
        </div>
        {error && <ErrorState error={error} retry={reload} />}
        {!data && !error && <Waiting label="Loading the evidence" />}
        {data && <EvidenceParts view={data.evidence} openFact={() => {}} />}
      </div>
    </Drawer>
  );
}
