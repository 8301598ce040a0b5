import { useState } from 'preact/hooks';
import { count } from '../format/words.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';

/** Levels open at first, entries shown at first, letters of a text shown at first: big bodies stay quick to open. */
const openLevels = 2;
const firstEntries = 50;
const firstLetters = 280;

/** JSON that folds. Only what is unfolded is drawn. */
export function JsonView({ value, label }: { value: unknown; label: string }) {
  if (value === undefined || value === null) return <p class="text-muted">Nothing.</p>;
  return (
    <div class="relative rounded-md border border-line bg-raised">
      <div class="absolute top-1 right-1">
        <CopyButton text={JSON.stringify(value, null, 2)} label={`Copy ${label}`} />
      </div>
      <div
        class="overflow-x-auto py-1.5 pr-8 pl-1.5 font-mono text-xs leading-5"
        tabIndex={0}
        role="group"
        aria-label={label}
      >
        <Value value={value} level={0} />
      </div>
    </div>
  );
}

function Value({ value, level, name }: { value: unknown; level: number; name?: string }) {
  const [isOpen, setIsOpen] = useState(level < openLevels);
  const [shown, setShown] = useState(firstEntries);
  if (typeof value !== 'object' || value === null) {
    return (
      <div class="pl-4 break-words">
        <Name name={name} />
        <Plain value={value} />
      </div>
    );
  }
  const entries = Array.isArray(value) ? value.map((item, index) => [String(index), item]) : Object.entries(value);
  const [start, end] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) {
    return (
      <div class="pl-4">
        <Name name={name} />
        <span class="text-muted">{start + end}</span>
      </div>
    );
  }
  return (
    <div>
      <button
        type="button"
        class="inline-flex max-w-full items-center gap-1 rounded text-left hover:bg-plain-soft"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'down' : 'right'} class="size-3 text-muted" />
        <span>
          <Name name={name} />
          <span class="text-muted">
            {isOpen ? start : `${start} ${count(entries.length, 'entry', 'entries')} ${end}`}
          </span>
        </span>
      </button>
      {isOpen && (
        <>
          <div class="ml-1.5 border-l border-line pl-1.5">
            {entries.slice(0, shown).map(([key, item]) => (
              <Value key={key} name={key} value={item} level={level + 1} />
            ))}
            {entries.length > shown && (
              <button type="button" class="ml-4 text-accent hover:underline" onClick={() => setShown(shown + 200)}>
                {count(entries.length - shown, 'more', 'more')}
              </button>
            )}
          </div>
          <div class="pl-4 text-muted">{end}</div>
        </>
      )}
    </div>
  );
}

function Name({ name }: { name: string | undefined }) {
  return name === undefined ? null : <span class="text-muted">{name}: </span>;
}

function Plain({ value }: { value: unknown }) {
  const [isWhole, setIsWhole] = useState(false);
  if (typeof value !== 'string') {
    return <span class={value === null ? 'text-muted' : 'text-info'}>{String(value)}</span>;
  }
  const isLong = value.length > firstLetters && !isWhole;
  return (
    <span class="whitespace-pre-wrap text-good">
      {JSON.stringify(isLong ? value.slice(0, firstLetters) : value)}
      {isLong && (
        <button type="button" class="ml-1 text-accent hover:underline" onClick={() => setIsWhole(true)}>
          … {count(value.length - firstLetters, 'letter')} more
        </button>
      )}
    </span>
  );
}
