/** The output fields of a signal family, read off its schema: where they stand, what type and unit they have. */
import * as z from 'zod';
import { familySchemas, type Family } from '../../plugins/kit/index.ts';

export interface Field {
  readonly name: string;
  /** Where it stands below the family: `cards[].utilization`. More than one place when several objects have it. */
  readonly paths: readonly string[];
  readonly type: string;
}

type Json = z.core.JSONSchema.BaseSchema;

/** What every object of signals carries beside its fields. */
const provenance: ReadonlySet<string> = new Set(['unknown', 'evidence']);

/** Every field of a family in the order of its schema; a field that a card and the whole share is one. */
export function fieldsOf(family: Family): Field[] {
  const fields = new Map<string, Field>();
  collect(z.toJSONSchema(familySchemas[family]), '', fields);
  return [...fields.values()];
}

function collect(json: Json, prefix: string, fields: Map<string, Field>): void {
  for (const [name, field] of Object.entries(json.properties ?? {})) {
    if (provenance.has(name) || typeof field === 'boolean') continue;
    const path = `${prefix}${name}`;
    const known = fields.get(name);
    fields.set(name, { name, paths: [...(known?.paths ?? []), path], type: typeOf(name, field) });
    const item = field.items as Json | undefined;
    if (item?.properties !== undefined) collect(item, `${path}[].`, fields);
    else if (field.properties !== undefined) collect(field, `${path}.`, fields);
  }
}

/** A type in words with the unit that the name carries. */
function typeOf(name: string, json: Json): string {
  const options = optionsOf(json);
  const known = options.filter(({ type }) => type !== 'null').map((option) => wordsOf(name, option));
  if (known.length === options.length) return known.join(' or ');
  return `${known.map((words) => (/ or |: /.test(words) ? `${words},` : words)).join(' or ')} or null`;
}

/** What a value may be: a nullable one is itself or null, however the schema writes that down. */
function optionsOf(json: Json): Json[] {
  if (json.anyOf !== undefined) return json.anyOf;
  if (!Array.isArray(json.type)) return [json];
  return json.type.map((type) => ({ ...json, type }));
}

function wordsOf(name: string, json: Json): string {
  if (json.enum !== undefined) return json.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (json.type === 'array') {
    const item = json.items as Json;
    return item.properties === undefined ? `list of ${wordsOf('', item)}s` : 'list of objects';
  }
  if (json.type === 'object') {
    const value = json.additionalProperties;
    if (json.properties === undefined && typeof value === 'object') return `object: name → ${nested(value)}`;
    return 'object';
  }
  if (json.type === 'string') return 'text';
  if (json.type === 'boolean') return 'true or false';
  return `${json.type === 'integer' ? 'whole number' : 'number'}${unitOf(name, json)}`;
}

function nested(json: Json): string {
  if (json.properties === undefined) return wordsOf('_cents', json);
  const inner = Object.entries(json.properties).map(([name, field]) => `\`${name}\` (${typeOf(name, field as Json)})`);
  return inner.join(' and ');
}

function unitOf(name: string, json: Json): string {
  if (name.endsWith('_cents')) return ' of cents';
  if (/(?:^|_)days(?:_|$)/.test(name)) return ' of days';
  if (/(?:^|_)months$/.test(name)) return ' of months';
  return json.type === 'integer' ? '' : ', a fraction: 0.1 is 10 %';
}

/** An object of a schema in which nothing is known: null where the schema allows it, else empty. */
export function nothingKnown(json: Json): unknown {
  if (optionsOf(json).some(({ type }) => type === 'null')) return null;
  if (json.type === 'array') return [];
  if (json.type === 'boolean') return false;
  if (json.type === 'string') return '';
  if (json.type === 'integer') return 0;
  return Object.fromEntries(
    Object.entries(json.properties ?? {}).map(([name, field]) => [name, nothingKnown(field as Json)]),
  );
}
