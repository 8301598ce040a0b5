import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface Props {
  label: string;
  value: string;
  onSearch: (text: string) => void;
  field: RefObject<HTMLInputElement | null>;
}

/** A search that runs a moment after the last key, or at once on Enter. Escape leaves it. */
export function SearchField({ label, value, onSearch, field }: Props) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const run = (wanted: string) => {
    clearTimeout(timer.current);
    if (wanted.trim() !== value) onSearch(wanted.trim());
  };
  return (
    <div class="relative min-w-0 flex-1 basis-56 sm:max-w-80">
      <Icon name="search" class="pointer-events-none absolute top-2 left-2.5 size-4 text-muted" />
      <input
        ref={field}
        type="search"
        class="field w-full pl-8"
        aria-label={label}
        placeholder={label}
        value={text}
        onInput={(event) => {
          const wanted = event.currentTarget.value;
          setText(wanted);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => run(wanted), 250);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') run(event.currentTarget.value);
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </div>
  );
}
