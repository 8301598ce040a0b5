import type { EvidenceData } from '../../server/protocol/index.ts';
import { Drawer } from '../parts/drawer.tsx';
import { ErrorState, Waiting } from '../parts/states.tsx';
import { useResource } from '../resource.ts';
import { Evidence } from './evidence.tsx';

interface Props {
  trace_id: string;
  fact_id: string;
  openFact: (fact_id: string) => void;
  onClose: () => void;
}

/** Everything that proves one figure: what the customer sees when they open it. */
export function EvidenceDrawer({ trace_id, fact_id, openFact, onClose }: Props) {
  const path = `/operator/traces/${encodeURIComponent(trace_id)}/facts/${encodeURIComponent(fact_id)}`;
  const { data, error, reload } = useResource<EvidenceData>(path);
  return (
    <Drawer title="Evidence" onClose={onClose}>
      {error && (
        <div class="p-4">
          <ErrorState error={error} retry={reload} />
        </div>
      )}
      {!data && !error && <Waiting label="Loading the evidence" />}
      {data && <Evidence view={data.evidence} openFact={openFact} />}
    </Drawer>
  );
}
