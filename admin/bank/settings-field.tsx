import { useId } from 'preact/hooks';
import { words } from '../format/words.ts';
import { valueAt, withoutNull, type FieldSchema } from './json-schema.ts';

interface Props {
  schema: FieldSchema;
  path: readonly string[];
  /** The whole form's value. */
  value: unknown;
  /** What the server said against a field, by its path. */
  problems: ReadonlyMap<string, string>;
  onChange: (path: readonly string[], next: unknown) => void;
}

/** One field of a form that a JSON schema describes, or all fields of an object in a group. */
export function SettingsField(props: Props) {
  const { path, value, problems, onChange } = props;
  const { schema, isNullable } = withoutNull(props.schema);
  const id = useId();
  const label = words(path.at(-1) ?? '');
  const current = valueAt(value, path);
  if (schema.properties) return <Group {...props} schema={schema} label={label} />;
  const problem = problems.get(path.join('.'));
  const described = {
    id,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': problem !== undefined,
  };
  const set = (next: unknown) => onChange(path, next);
  const hint = (
    <p id={`${id}-hint`} class="text-xs text-muted">
      {problem && <strong class="block text-bad">{problem}</strong>}
      {schema.description}
    </p>
  );
  if (schema.type === 'boolean') {
    return (
      <div class="grid gap-1">
        <label class="flex items-center gap-2 font-medium">
          <input
            {...described}
            type="checkbox"
            class="size-4 accent-accent"
            checked={current !== false}
            onChange={(event) => set(event.currentTarget.checked)}
          />
          {label}
        </label>
        {hint}
      </div>
    );
  }
  const choices = schema.items?.enum;
  if (choices) {
    const chosen = Array.isArray(current) ? current : [];
    return (
      <fieldset class="grid gap-1" aria-describedby={`${id}-hint`}>
        <legend class="mb-1 font-medium">{label}</legend>
        {choices.map((choice) => (
          <label key={choice} class="flex items-center gap-2">
            <input
              type="checkbox"
              class="size-4 accent-accent"
              checked={chosen.includes(choice)}
              onChange={(event) =>
                set(event.currentTarget.checked ? [...chosen, choice] : chosen.filter((each) => each !== choice))
              }
            />
            {choice}
          </label>
        ))}
        {hint}
      </fieldset>
    );
  }
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  const isList = schema.type === 'array';
  return (
    <div class="grid gap-1">
      <label for={id} class="font-medium">
        {label}
      </label>
      {schema.enum ? (
        <select
          {...described}
          class="field"
          value={String(current)}
          onChange={(event) => set(event.currentTarget.value)}
        >
          {schema.enum.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : isList ? (
        <textarea
          {...described}
          class="field h-20 py-1.5"
          value={Array.isArray(current) ? current.join('\n') : ''}
          onChange={(event) => set(event.currentTarget.value.split('\n').flatMap((line) => line.trim() || []))}
        />
      ) : (
        <TextInput
          {...described}
          schema={schema}
          isNullable={isNullable}
          isNumber={isNumber}
          value={current}
          onSet={set}
        />
      )}
      {hint}
    </div>
  );
}

function Group({ schema, path, label, ...rest }: Props & { label: string }) {
  return (
    <fieldset class="card grid content-start gap-3 p-4">
      <legend class="float-left mb-1 w-full font-semibold">{label}</legend>
      {schema.description && <p class="clear-both text-muted">{schema.description}</p>}
      {Object.entries(schema.properties ?? {}).map(([name, inner]) => (
        <SettingsField key={name} {...rest} schema={inner} path={[...path, name]} />
      ))}
    </fieldset>
  );
}

interface TextProps {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
  schema: FieldSchema;
  isNullable: boolean;
  isNumber: boolean;
  value: unknown;
  onSet: (next: unknown) => void;
}

/** An empty field is null where that may be. */
function TextInput({ schema, isNullable, isNumber, value, onSet, ...described }: TextProps) {
  const shared = {
    ...described,
    class: 'field',
    placeholder: isNullable ? 'Not set' : '',
    value: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
  };
  const set = (text: string) => onSet(text === '' && isNullable ? null : isNumber && text !== '' ? Number(text) : text);
  if (!isNumber) return <input {...shared} onChange={(event) => set(event.currentTarget.value.trim())} />;
  const { minimum, maximum, type } = schema;
  return (
    <input
      {...shared}
      type="number"
      step={type === 'number' ? 'any' : '1'}
      {...(minimum !== undefined && { min: minimum })}
      {...(maximum !== undefined && { max: maximum })}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}
