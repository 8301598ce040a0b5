import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { valid } from 'semver';
import * as z from 'zod';
import { HostError } from '../host/host.ts';

const entrySchema = z.strictObject({
  /** Name of the npm package; it is looked up in `node_modules` beside the list. */
  package: z.string().regex(/^(@[a-z0-9-][a-z0-9-._]*\/)?[a-z0-9-][a-z0-9-._]*$/, 'is not the name of an npm package'),
  version: z.string().refine((version) => valid(version) === version, 'must be one exact version such as 1.2.3'),
  /** Of the installed files, as `spendsense plugin hash` prints it. */
  integrity: z
    .string()
    .regex(/^sha512-[A-Za-z0-9+/]{86}==$/, 'must be sha512- and 88 characters, as `spendsense plugin hash` prints'),
  /** Ids of the banks that it runs for. */
  banks: z.array(z.string().min(1)).min(1),
  /** What the plugin's own schema says; its defaults when left out. */
  config: z.record(z.string(), z.unknown()).default({}),
});
export type AllowedPackage = z.infer<typeof entrySchema>;

const listSchema = z.strictObject({ plugins: z.array(entrySchema) });

/** The packages that may be loaded, and the folder they are installed in. */
export interface AllowList {
  /** Holds the list, and `node_modules`. */
  readonly folder: string;
  readonly plugins: readonly AllowedPackage[];
}

/** @throws HostError PLUGIN_LIST_INVALID naming the file, the field, what was wrong and what would be right */
export async function readAllowList(file: string): Promise<AllowList> {
  const invalid = (what: string, cause?: unknown) =>
    new HostError('PLUGIN_LIST_INVALID', `${file}: ${what}`, { cause, details: { file } });
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw invalid('cannot be read as JSON; the list of plugin packages is {"plugins": [...]}.', error);
  }
  const list = listSchema.safeParse(value);
  if (!list.success) {
    const [issue] = list.error.issues;
    throw invalid(`${issue?.path.join('.') || 'the list'}: ${issue?.message ?? 'not valid'}.`);
  }
  const names = list.data.plugins.map((entry) => entry.package);
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled !== undefined) throw invalid(`${doubled} stands in it twice; one package has one entry.`);
  return { folder: path.dirname(path.resolve(file)), plugins: list.data.plugins };
}
