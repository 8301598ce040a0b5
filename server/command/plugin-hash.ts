import { stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../plugins/kit/index.ts';
import { integrityOf, readPackageFiles } from '../plugin-packages/package-files.ts';

/**
 * `spendsense plugin hash PACKAGE`: what the list of plugin packages must hold as the integrity of an installed package.
 * @throws InputError PLUGIN_PACKAGE_MISSING
 */
export async function pluginHashCommand([name = '']: string[]): Promise<string> {
  const places = [path.resolve('node_modules', name), path.resolve(name)];
  for (const place of places) {
    const manifest = await stat(path.join(place, 'package.json')).catch(() => null);
    if (manifest) return integrityOf(await readPackageFiles(place));
  }
  throw new InputError(
    'PLUGIN_PACKAGE_MISSING',
    `${name}: no package at ${places.join(' or ')}; install it, or name its folder.`,
  );
}
