import { realpath } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { HostError } from '../host/host.ts';
import type { PackageFiles } from './package-files.ts';

/** What a package may import besides its own files: the server's own copies, whose hash is the server's. */
const shared: Readonly<Record<string, string>> = {
  'spendsense/plugin-kit': new URL('../../plugins/kit/index.ts', import.meta.url).href,
  zod: import.meta.resolve('zod'),
};

interface Importable {
  readonly name: string;
  /** Address of its folder, with `/` at the end. */
  readonly root: string;
  readonly files: PackageFiles;
}

const importable: Importable[] = [];
const ownerOf = (url: string | undefined) => importable.find(({ root }) => url?.startsWith(root));

registerHooks({
  resolve(specifier, context, nextResolve) {
    const owner = ownerOf(context.parentURL);
    if (owner === undefined) return nextResolve(specifier, context);
    const own = /^\.\.?\//.test(specifier) ? new URL(specifier, context.parentURL).href : undefined;
    if (own !== undefined && owner.files.has(decodeURI(own.slice(owner.root.length))) && own.startsWith(owner.root))
      return { url: own, format: 'module', shortCircuit: true };
    const given = shared[specifier];
    if (given !== undefined) return { url: given, shortCircuit: true };
    throw new HostError(
      'PLUGIN_IMPORT_REFUSED',
      `Plugin package ${owner.name}: imports "${specifier}"; its own files, ${Object.keys(shared).join(' and ')} are all it may import.`,
    );
  },
  load(url, context, nextLoad) {
    const owner = ownerOf(url);
    if (owner === undefined) return nextLoad(url, context);
    // The bytes that were hashed are the bytes that run, whatever happened to the folder since.
    const source = owner.files.get(decodeURI(url.slice(owner.root.length)));
    if (source === undefined)
      throw new HostError('PLUGIN_IMPORT_REFUSED', `Plugin package ${owner.name}: no such file.`);
    return { format: 'module', source, shortCircuit: true };
  },
});

/**
 * Imports a file of a package from bytes that were read before. The package reaches nothing but itself, the kit and zod by import;
 * that keeps honest code pure and is no wall against hostile code, which runs with the rights of the server.
 */
export async function importPackage(name: string, folder: string, files: PackageFiles, file: string): Promise<unknown> {
  // Node resolves links before it asks; a temporary folder may lie behind one.
  const root = `${pathToFileURL(await realpath(folder)).href}/`;
  if (ownerOf(root) === undefined) importable.push({ name, root, files });
  return import(new URL(file, root).href);
}
