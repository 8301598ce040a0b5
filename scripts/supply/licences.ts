import * as z from 'zod';

/** Licences that ask for no more than their own text: what is under another one is not taken without a decision. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PostgreSQL',
]);

/** Built into the widget and the admin, so that customers get them although Node never loads them. */
export const bundled = ['@preact/signals', 'chart.js', 'lit', 'preact', 'socket.io-client'];

/** Packages that npm's lock file says no licence of: what their own licence file says. */
const stated: Readonly<Record<string, string>> = { 'xmlhttprequest-ssl': 'MIT' };

/** What npm's lock file says of a package; other fields are npm's own. */
const entrySchema = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});
export const lockSchema = z.object({ packages: z.record(z.string(), entrySchema) });
type Lock = z.infer<typeof lockSchema>;

export interface Package {
  readonly name: string;
  readonly version: string;
  /** As npm has it, an SPDX expression; empty when nobody says. */
  readonly licence: string;
}

/** What runs in production or is sent to a browser, and all that these need, by name. */
export function productionPackages({ packages }: Lock): Package[] {
  const found = new Map<string, Package>();
  const take = (name: string, from: string): void => {
    const place = placeOf(name, from, packages);
    // An optional package of another platform is in no lock file of this one.
    if (place === null || found.has(place)) return;
    const { version = '', license = '', dependencies, optionalDependencies } = packages[place] ?? entrySchema.parse({});
    found.set(place, { name, version, licence: license === '' ? (stated[name] ?? '') : license });
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) take(needed, place);
  };
  const { dependencies = {}, optionalDependencies = {} } = packages[''] ?? {};
  for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...bundled]) take(name, '');
  const line = ({ name, version }: Package) => `${name} ${version}`;
  return [...found.values()].sort((one, other) => (line(one) < line(other) ? -1 : 1));
}

/** Where Node finds a package: beside who asks, else one folder up, and so on. */
function placeOf(name: string, from: string, packages: Lock['packages']): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === '') return null;
  }
}

/** True when an SPDX expression leaves a choice that is allowed: one of those between OR, all of those between AND. */
export function isAllowed(licence: string): boolean {
  const plain = licence.replaceAll(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((one) => allowed.has(one.trim())));
}

/** The page that lists them. */
export function licencesPage(packages: readonly Package[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    '# Licences',
    '',
    'Made by `npm run licences` from `package-lock.json`: everything that runs in production or is built into the widget and the admin.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
