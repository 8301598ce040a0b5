import { useState } from 'preact/hooks';
import type { BankKey, MadeSecret } from '../../server/protocol/index.ts';
import { CheckPanel } from './check-panel.tsx';
import type { BankPaths } from './bank-paths.ts';
import { KeysPanel } from './keys-panel.tsx';
import { OriginsPanel } from './origins-panel.tsx';
import { SecretOnce } from './secret-once.tsx';
import type { Changed } from './use-change.ts';

interface Props {
  origins: readonly string[];
  keys: readonly BankKey[];
  paths: BankPaths;
  mayChange: boolean;
  mayCheck: boolean;
  onChanged: (isDone: boolean) => void;
}

/** From which pages and with which keys customers of a bank come in, and whether they can. */
export function AccessPanels({ origins, keys, paths, mayChange, mayCheck, onChanged }: Props) {
  const [secret, setSecret] = useState<MadeSecret>(null);
  const changed = ({ isDone, secret: made }: Changed) => {
    if (made !== null) setSecret(made);
    onChanged(isDone);
  };
  const shared = { path: paths.changes, mayChange, onChanged: changed };
  return (
    <div class="grid gap-4">
      {secret !== null && (
        <SecretOnce
          title="The shared secret"
          secrets={[
            { name: 'Id of the key (kid)', value: secret.key_id },
            { name: 'Secret', value: secret.key },
          ]}
          hint="32 bytes in base64: decode it before you sign with it, and keep it on the bank’s server."
          onClose={() => setSecret(null)}
        />
      )}
      <div class="grid items-start gap-4 lg:grid-cols-2">
        <OriginsPanel origins={origins} {...shared} />
        <KeysPanel keys={keys} {...shared} />
      </div>
      {mayCheck && <CheckPanel path={paths.check} origin={origins[0] ?? ''} />}
    </div>
  );
}
