import { CopyButton } from '../parts/copy-button.tsx';
import { Drawer } from '../parts/drawer.tsx';
import { Icon } from '../parts/icon.tsx';

interface Props {
  title: string;
  secrets: readonly { readonly name: string; readonly value: string }[];
  hint: string;
  onClose: () => void;
}

/** What is shown once and can be read nowhere again. */
export function SecretOnce({ title, secrets, hint, onClose }: Props) {
  return (
    <Drawer title={title} shape="sheet" onClose={onClose}>
      <div class="grid gap-4 p-4">
        <p class="flex gap-2 rounded-md bg-warn-soft px-3 py-2 text-warn">
          <Icon name="warning" class="mt-0.5 size-4 shrink-0" /> This is shown only now. Copy it before you close this.
        </p>
        <dl class="grid gap-3">
          {secrets.map(({ name, value }) => (
            <div key={name} class="min-w-0">
              <dt class="eyebrow">{name}</dt>
              <dd class="flex items-center gap-2">
                <code class="min-w-0 flex-1 rounded bg-plain-soft px-2 py-1 break-all">{value}</code>
                <CopyButton text={value} label={`Copy ${name.toLowerCase()}`} />
              </dd>
            </div>
          ))}
        </dl>
        <p class="text-muted">{hint}</p>
        <button type="button" class="button button-primary justify-self-start" onClick={onClose}>
          I have it
        </button>
      </div>
    </Drawer>
  );
}
