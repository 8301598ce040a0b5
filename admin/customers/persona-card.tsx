import { words } from '../format/words.ts';
import { toneClasses } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { fieldLabel, fieldValue, type PersonaAssignment } from './signal-fields.ts';

interface Props {
  days: string;
  persona: PersonaAssignment;
  currency: string;
}

const meaning: Record<string, string> = {
  '30': 'Sets the tone of today',
  '180': 'Sets the curriculum',
};

/** The persona of a window: which one leads, what matched and because of what, what could not be decided. */
export function PersonaCard({ days, persona, currency }: Props) {
  const others = persona.matched.filter(({ id }) => id !== persona.primary);
  const primary = persona.matched.find(({ id }) => id === persona.primary);
  return (
    <article class="card">
      <header class="border-b border-line px-4 py-3">
        <p class="eyebrow">
          {days} days{meaning[days] && ` · ${meaning[days]}`}
        </p>
        <h3 class="text-base font-semibold">{words(persona.primary)}</h3>
        {persona.reason && (
          <p class="text-muted">{/^[a-z_]+$/.test(persona.reason) ? words(persona.reason) : persona.reason}</p>
        )}
      </header>
      {primary && <Because title="Because" criteria={primary.because} currency={currency} />}
      {others.map(({ id, because }) => (
        <Because key={id} title={`Also matches ${words(id).toLowerCase()}`} criteria={because} currency={currency} />
      ))}
      {persona.unknown.length > 0 && (
        <details class="border-t border-line">
          <summary class="px-4 py-2.5 text-muted">
            {persona.unknown.length} could not be decided:{' '}
            {persona.unknown.map(({ id }) => words(id).toLowerCase()).join(', ')}
          </summary>
          {persona.unknown.map(({ id, because }) => (
            <Because key={id} title={words(id)} criteria={because} currency={currency} />
          ))}
        </details>
      )}
    </article>
  );
}

type Criteria = PersonaAssignment['matched'][number]['because'];

function Because({ title, criteria, currency }: { title: string; criteria: Criteria; currency: string }) {
  return (
    <div class="border-t border-line px-4 py-2.5 first-of-type:border-t-0">
      <h4 class="eyebrow mb-1">{title}</h4>
      <ul class="grid gap-1">
        {criteria.map((criterion, index) => (
          <li key={index} class="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-start gap-2">
            <Met met={criterion.met} />
            <span>{fieldLabel(criterion.criterion)}</span>
            <span class="text-right text-pretty">
              <span class="font-medium">{fieldValue(criterion.criterion, criterion.value, currency) ?? 'unknown'}</span>
              <span class="ml-2 text-xs text-muted">
                threshold {fieldValue(criterion.criterion, criterion.threshold, currency)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Met({ met }: { met: boolean | null }) {
  const [tone, icon, label] =
    met === null
      ? (['warn', 'question', 'Undecided'] as const)
      : met
        ? (['good', 'check', 'Met'] as const)
        : (['plain', 'cross', 'Not met'] as const);
  return (
    <span class={`mt-0.5 grid size-4 place-items-center rounded-full ${toneClasses[tone]}`} title={label}>
      <Icon name={icon} class="size-3" />
      <span class="sr-only">{label}:</span>
    </span>
  );
}
