import type { oas31 } from 'zod-openapi';

export type Schema = oas31.SchemaObject | oas31.ReferenceObject;

/** A field of an object, or of an object within it. */
export interface FieldRow {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

/** What a value may be, in words. */
export function typeOf(schema: Schema): string {
  const type = withoutLimits(schema);
  return isReference(schema) ? type : [type, ...limitsOf(schema)].join(', ');
}

/** The fields of an object in order, those of objects and lists within it under their path: `bank.name`, `rows[].text`. */
export function fieldsOf(schema: Schema, prefix = ''): FieldRow[] {
  if (isReference(schema)) return [];
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([key, value]) => {
    const name = `${prefix}${key}`;
    const row = { name, type: typeOf(value), optional: !required.includes(key) };
    return [row, ...nestedOf(value).flatMap(([path, inner]) => fieldsOf(inner, `${name}${path}.`))];
  });
}

/** The alternatives of a union of objects; the schema itself when it is none. */
export function variantsOf(schema: Schema): Schema[] {
  if (isReference(schema)) return [schema];
  return schema.oneOf ?? schema.anyOf ?? [schema];
}

/** The name of the component that a reference points to. */
export function referenceName({ $ref }: oas31.ReferenceObject): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

export function isReference(value: object): value is oas31.ReferenceObject {
  return '$ref' in value;
}

function nestedOf(schema: Schema): [path: string, inner: Schema][] {
  if (isReference(schema)) return [];
  if (schema.properties) return [['', schema]];
  if (schema.items) return nestedOf(schema.items).map(([path, inner]) => [`[]${path}`, inner]);
  if (typeof schema.additionalProperties === 'object') {
    return nestedOf(schema.additionalProperties).map(([path, inner]) => [`.*${path}`, inner]);
  }
  return (schema.anyOf ?? []).flatMap(nestedOf);
}

function withoutLimits(schema: Schema): string {
  if (isReference(schema)) return `[${referenceName(schema)}](#${referenceName(schema).toLowerCase()})`;
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  const union = schema.oneOf ?? schema.anyOf;
  if (union) return [...new Set(union.map(typeOf))].join(' or ');
  if (Array.isArray(schema.type)) return schema.type.map(nameOfType).join(' or ');
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'anything'}`;
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object') {
    return `by name: ${typeOf(schema.additionalProperties)}`;
  }
  if (schema.format !== undefined) return formats[schema.format] ?? schema.format;
  return schema.type === undefined ? 'anything' : nameOfType(schema.type);
}

const formats: Readonly<Record<string, string>> = {
  date: 'calendar date',
  'date-time': 'instant',
  email: 'email address',
  uuid: 'UUID',
};

function nameOfType(type: string): string {
  const names: Readonly<Record<string, string>> = {
    boolean: 'true or false',
    integer: 'whole number',
    string: 'text',
  };
  return names[type] ?? type;
}

function limitsOf(schema: oas31.SchemaObject): string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = schema;
  return [
    between(minimum, maximum),
    between(minLength, maxLength, ' characters'),
    between(minItems, maxItems, ' of them'),
    pattern === undefined ? null : `matching ${code(pattern)}`,
    schema.default === undefined ? null : `by default ${code(schema.default)}`,
  ].filter((limit) => limit !== null);
}

function between(from: number | undefined, to: number | undefined, what = ''): string | null {
  // Hardly anything may be empty: that alone is not worth a word.
  if (to === undefined) return from === undefined || what !== '' ? null : `from ${from}`;
  return from === undefined ? `up to ${to}${what}` : `${from} to ${to}${what}`;
}

function code(value: unknown): string {
  return `\`${String(value)}\``;
}
