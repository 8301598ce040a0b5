import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onInput: (text: string) => void;
  /** What the server said against it. */
  problem?: string | undefined;
  hint?: string;
  placeholder?: string;
  required?: boolean;
}

/** A line of text with its label, what it is for and what is wrong with it. */
export function TextField({ label, value, onInput, problem, hint, placeholder, required = true }: Props) {
  const id = useId();
  return (
    <div class="grid min-w-0 gap-1">
      <label for={id} class="font-medium">
        {label}
      </label>
      <input
        id={id}
        class="field w-full"
        required={required}
        placeholder={placeholder}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem !== undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="text-xs text-muted">
        {problem && <strong class="block text-bad">{problem}</strong>}
        {hint}
      </p>
    </div>
  );
}
