/** What a bank may set of a plugin, read off its config schema: thresholds stand nowhere else. */
import * as z from 'zod';

export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly allowed: string;
  readonly meaning: string;
}

/** A setting's default inside a docstring: `{@config gap_days}`. */
const reference = /\{@config (\w+)\}/g;

/** Every setting with its default, in the order of the schema. */
export function settingsOf(config: z.ZodType): Setting[] {
  const { properties = {} } = z.toJSONSchema(config, { io: 'input' });
  return Object.entries(properties).map(([name, json]) => {
    if (typeof json === 'boolean') throw new TypeError(`${name}: a setting needs a schema`);
    return {
      name,
      value: JSON.stringify(json.default ?? null),
      allowed: allowedOf(json),
      meaning: json.description ?? '',
    };
  });
}

function allowedOf(json: z.core.JSONSchema.BaseSchema): string {
  const whole = json.type === 'integer';
  const limits = [
    json.exclusiveMinimum === undefined ? null : `above ${json.exclusiveMinimum}`,
    json.minimum === undefined || json.minimum === Number.MIN_SAFE_INTEGER ? null : `from ${json.minimum}`,
    json.maximum === undefined || json.maximum === Number.MAX_SAFE_INTEGER ? null : `up to ${json.maximum}`,
  ].filter((limit) => limit !== null);
  return [whole ? 'whole number' : String(json.type), ...limits].join(', ');
}

/** Writes the defaults where a text refers to settings. A reference to none stays as it is. */
export function fillIn(text: string, settings: readonly Setting[]): string {
  return text.replaceAll(reference, (whole, name: string) => settings.find((one) => one.name === name)?.value ?? whole);
}

/** Names of the settings that a text refers to. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(reference)].map(([, name]) => name ?? '');
}
