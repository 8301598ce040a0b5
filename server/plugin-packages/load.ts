import path from 'node:path';
import { satisfies, validRange } from 'semver';
import * as z from 'zod';
import { CodedError, contractVersion, type Plugin } from '../../plugins/kit/index.ts';
import { HostError } from '../host/host.ts';
import { manifestProblems } from '../host/manifest.ts';
import type { AllowedPackage, AllowList } from './allow-list.ts';
import { importPackage } from './import-package.ts';
import { integrityOf, readPackageFiles, type PackageFiles } from './package-files.ts';

/** A package that passed every check, with the banks it runs for. */
export interface LoadedPackage {
  readonly plugin: Plugin;
  readonly banks: readonly string[];
  /** Fits the plugin's schema: checked when it was loaded. */
  readonly config: unknown;
}

/**
 * Kinds that only add. A signal would take the place of the bundled one of its family, and connectors read files where no bank is
 * named yet.
 */
const allowedKinds = ['guardrail', 'tool', 'persona', 'offer'] as const;

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  type: z.literal('module', 'must be "module"'),
  exports: z.string('must be one file, such as "./dist/index.js"').startsWith('./'),
  dependencies: z
    .record(z.string(), z.string())
    .optional()
    .refine((given) => Object.keys(given ?? {}).length === 0, 'must be empty: what it uses is built into it'),
  spendsense: z.strictObject(
    {
      contract: z.string().refine((range) => validRange(range) !== null, 'is not a range of versions, such as ^1.0.0'),
    },
    'must be {"contract": "^1.0.0"}',
  ),
});

const pluginSchema = z.looseObject({
  kind: z.enum(['signal', 'persona', 'offer', 'connector', 'tool', 'guardrail']),
  id: z.string(),
  version: z.string(),
  summary: z.string(),
  config: z.custom<z.ZodType>((value) => typeof (value as z.ZodType | undefined)?.safeParse === 'function'),
  create: z.custom<Plugin['create']>((value) => typeof value === 'function'),
});

/**
 * Checks and imports every listed package; all of them or none.
 * @param bundled the plugins that a package may stand beside and not take the place of
 * @throws HostError naming the package, what was wrong and what would be right
 */
export async function loadPackages(list: AllowList, bundled: readonly Plugin[]): Promise<LoadedPackage[]> {
  const loaded: LoadedPackage[] = [];
  for (const entry of list.plugins) {
    const plugin = await loadOne(entry, list.folder);
    checkAdds(entry, plugin, [...bundled, ...loaded.map((one) => one.plugin)]);
    const config = plugin.config.safeParse(entry.config);
    if (!config.success)
      throw refused(
        entry,
        'PLUGIN_CONFIG_INVALID',
        `its config: ${z.prettifyError(config.error).replaceAll('\n', ' ')}`,
      );
    loaded.push({ plugin, banks: entry.banks, config: entry.config });
  }
  return loaded;
}

async function loadOne(entry: AllowedPackage, folder: string): Promise<Plugin> {
  const home = path.join(folder, 'node_modules', ...entry.package.split('/'));
  const files = await filesOf(entry, home);
  const manifest = manifestOf(entry, files);
  if (manifest.version !== entry.version) {
    throw refused(
      entry,
      'PLUGIN_VERSION_MISMATCH',
      `version ${manifest.version} is installed; the list says ${entry.version}`,
    );
  }
  const integrity = integrityOf(files);
  if (integrity !== entry.integrity) {
    throw refused(
      entry,
      'PLUGIN_INTEGRITY_MISMATCH',
      `its files have the hash ${integrity}; the list says ${entry.integrity}`,
    );
  }
  if (!satisfies(contractVersion, manifest.spendsense.contract)) {
    throw refused(
      entry,
      'PLUGIN_INCOMPATIBLE',
      `it is for the plugin contract ${manifest.spendsense.contract}; this server has ${contractVersion}`,
    );
  }
  const plugin = await pluginOf(entry, home, files, manifest.exports);
  if (plugin.version !== entry.version) {
    throw refused(entry, 'PLUGIN_INVALID', `its plugin says version ${plugin.version}; it must be that of the package`);
  }
  return plugin;
}

async function filesOf(entry: AllowedPackage, home: string): Promise<PackageFiles> {
  try {
    return await readPackageFiles(home);
  } catch (error) {
    throw refused(
      entry,
      'PLUGIN_PACKAGE_MISSING',
      `it cannot be read at ${home}; install it there, without links`,
      error,
    );
  }
}

function manifestOf(entry: AllowedPackage, files: PackageFiles): z.infer<typeof packageSchema> {
  let value: unknown;
  try {
    value = JSON.parse(files.get('package.json')?.toString('utf8') ?? '');
  } catch (error) {
    throw refused(entry, 'PLUGIN_INVALID', 'its package.json is no JSON', error);
  }
  const manifest = packageSchema.safeParse(value);
  if (manifest.success) return manifest.data;
  const [issue] = manifest.error.issues;
  throw refused(
    entry,
    'PLUGIN_INVALID',
    `package.json ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not valid'}`,
  );
}

async function pluginOf(entry: AllowedPackage, home: string, files: PackageFiles, file: string): Promise<Plugin> {
  let imported: unknown;
  try {
    imported = await importPackage(entry.package, home, files, file);
  } catch (error) {
    if (CodedError.isInstance(error)) throw error;
    throw refused(entry, 'PLUGIN_INVALID', `${file} cannot be imported`, error);
  }
  const shape = z.looseObject({ default: pluginSchema }).safeParse(imported);
  if (!shape.success)
    throw refused(entry, 'PLUGIN_INVALID', `the default export of ${file} is not a plugin made with definePlugin`);
  const plugin = shape.data.default as unknown as Plugin;
  if (!(allowedKinds as readonly string[]).includes(plugin.kind)) {
    throw refused(
      entry,
      'PLUGIN_KIND_REFUSED',
      `it is a ${plugin.kind}; a package may be a ${allowedKinds.join(', ')}`,
    );
  }
  const [problem] = manifestProblems(plugin);
  if (problem !== undefined) throw refused(entry, 'PLUGIN_INVALID', `${plugin.id}: ${problem}`);
  return plugin;
}

/** A package adds to what is there: what a bundled plugin answers to, it never does. */
function checkAdds(entry: AllowedPackage, plugin: Plugin, others: readonly Plugin[]): void {
  const taken = (what: string) =>
    refused(entry, 'PLUGIN_DUPLICATE', `${what} is taken; a package adds and never replaces`);
  for (const other of others) {
    if (other.id === plugin.id) throw taken(`the id ${plugin.id}`);
    if (plugin.kind === 'tool' && other.kind === 'tool' && plugin.tool.name === other.tool.name)
      throw taken(`the tool name ${plugin.tool.name}`);
    if (plugin.kind === 'persona' && other.kind === 'persona' && plugin.persona === other.persona)
      throw taken(`the persona ${plugin.persona}`);
  }
}

function refused({ package: name, version }: AllowedPackage, code: string, what: string, cause?: unknown): HostError {
  return new HostError(code, `Plugin package ${name}@${version}: ${what}.`, {
    cause,
    details: { package: name, version },
  });
}
