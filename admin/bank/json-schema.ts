/** The part of JSON Schema that settings are described in. */
export interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly FieldSchema[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly items?: FieldSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** A schema without "or null", and whether there was one: an empty field is null. */
export function withoutNull(schema: FieldSchema): { schema: FieldSchema; isNullable: boolean } {
  const others = schema.anyOf?.filter(({ type }) => type !== 'null');
  const [only] = others ?? [];
  if (!only || others?.length === schema.anyOf?.length) return { schema, isNullable: false };
  return {
    schema: { ...only, ...(schema.description !== undefined && { description: schema.description }) },
    isNullable: true,
  };
}

/** The value at a path of names; undefined where there is none. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
}

/** The same with another value at a path; objects that are missing on the way are made. */
export function withValueAt(value: unknown, [name, ...rest]: readonly string[], next: unknown): unknown {
  if (name === undefined) return next;
  const record = isRecord(value) ? value : {};
  return { ...record, [name]: withValueAt(record[name], rest, next) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
