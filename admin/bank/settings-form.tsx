import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ApiError } from '../api.ts';
import type { BankData, ChangeData } from '../../server/protocol/index.ts';
import { differences } from '../../server/protocol/differences.ts';
import { Drawer } from '../parts/drawer.tsx';
import { ErrorState } from '../parts/states.tsx';
import { api, asApiError, roles } from '../session.ts';
import { DifferenceList } from './difference-list.tsx';
import { withValueAt, type FieldSchema } from './json-schema.ts';
import { PluginFields } from './plugin-fields.tsx';
import { SettingsField } from './settings-field.tsx';

interface Props {
  data: BankData;
  onProposed: () => void;
}

/** All that a bank decides for itself, as a form made of the schema. */
export function SettingsForm(props: Props) {
  const { data } = props;
  const schema: FieldSchema = data.schema;
  return (
    <ProposeForm {...props}>
      {(form) => (
        <>
          <div class="grid gap-4 lg:grid-cols-2">
            {Object.entries(schema.properties ?? {})
              .filter(([name]) => name !== 'plugins')
              .map(([name, field]) => (
                <div key={name} class={field.properties ? 'grid' : 'card p-4'}>
                  <SettingsField {...form} schema={field} path={[name]} />
                </div>
              ))}
          </div>
          <PluginFields plugins={data.plugins} {...form} />
        </>
      )}
    </ProposeForm>
  );
}

/** What the fields of such a form are given. */
export interface SettingsFormState {
  readonly value: unknown;
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (path: readonly string[], next: unknown) => void;
}

/** Fields of a bank's settings, and the way from there to a proposal. Nothing changes before a colleague has approved. */
export function ProposeForm({
  data,
  onProposed,
  children,
}: Props & { children: (form: SettingsFormState) => ComponentChildren }) {
  const mayPropose = roles.value.includes('administrator');
  const [value, setValue] = useState<unknown>(data.settings);
  const [reviewing, setReviewing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const changed = differences(data.settings, value);
  const form: SettingsFormState = {
    value,
    problems: problemsOf(error),
    onChange: (path, next) => setValue((before: unknown) => withValueAt(before, path, next)),
  };

  async function propose(): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const payload = { base_version: data.version, settings: value };
      await api.post<ChangeData>('/operator/changes', { kind: 'bank-settings', payload });
      setReviewing(false);
      onProposed();
    } catch (failure) {
      setError(asApiError(failure));
      setReviewing(false);
    }
    setBusy(false);
  }

  return (
    <form
      class="grid gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setReviewing(true);
      }}
    >
      {error && <Refusal error={error} />}
      <fieldset class="contents" disabled={!mayPropose}>
        <legend class="sr-only">Settings</legend>
        {children(form)}
      </fieldset>
      {mayPropose ? (
        <div class="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-line bg-canvas py-3">
          <button type="submit" class="button button-primary" disabled={changed.length === 0}>
            Review changes
          </button>
          <button type="button" class="button" disabled={changed.length === 0} onClick={() => setValue(data.settings)}>
            Undo all
          </button>
          <p class="text-muted" role="status">
            {changed.length === 0
              ? `Version ${data.version} holds.`
              : `${changed.length} changed against version ${data.version}.`}
          </p>
        </div>
      ) : (
        <p class="text-muted">Version {data.version} holds. Administrators propose changes; your roles let you read.</p>
      )}
      {reviewing && (
        <Drawer title="Propose these changes" onClose={() => setReviewing(false)}>
          <div class="grid gap-4 p-4">
            <p class="text-muted">
              A colleague has to approve them within 14 days. Until then everything stays as it is.
            </p>
            <DifferenceList differences={changed} />
            <button type="button" class="button button-primary" disabled={busy} onClick={() => void propose()}>
              {busy ? 'Proposing…' : 'Propose'}
            </button>
          </div>
        </Drawer>
      )}
    </form>
  );
}

/** A refusal with every field it names, so that none is missed further down. */
function Refusal({ error }: { error: ApiError }) {
  return (
    <div class="grid gap-2">
      <ErrorState error={error} />
      <ul class="grid gap-1 pl-5 text-bad">
        {[...problemsOf(error)].map(([field, message]) => (
          <li key={field} class="list-disc break-words">
            <span class="font-mono text-xs">{field}</span>: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function problemsOf(error: ApiError | null): ReadonlyMap<string, string> {
  const fields = error?.details['fields'];
  if (!Array.isArray(fields)) return new Map();
  return new Map(
    fields.map(({ field, message }: { field: string; message: string }) => [
      field.replace(/^payload\.settings\./, ''),
      message,
    ]),
  );
}
