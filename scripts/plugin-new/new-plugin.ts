import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PluginKind } from '../../plugins/kit/index.ts';
import { register } from './register.ts';
import { templates } from './templates.ts';

/** What was written, by path from the root; or why nothing was, and what would be right. */
export type Made = { readonly files: readonly string[] } | { readonly problem: string };

const kinds = Object.keys(templates) as PluginKind[];

/**
 * Writes a plugin of a kind and its test into the kind's folder and lists it in the folder's index. Nothing is written when something
 * is wrong.
 */
export async function newPlugin(root: string, kind: string, id: string): Promise<Made> {
  if (!isKind(kind)) return { problem: `There is no kind "${kind}"; give one of ${kinds.join(', ')}.` };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    const prefix = id.startsWith(`${kind}.`) ? `; the kind is put before it, so leave "${kind}." out` : '';
    return { problem: `"${id}" is no id: it is kebab-case such as round-up${prefix}.` };
  }
  const folder = `plugins/${kind}s/${id}`;
  const isTaken = await access(path.join(root, folder)).then(
    () => true,
    () => false,
  );
  if (isTaken) return { problem: `There is a ${kind} ${id} in ${folder}; choose another id.` };
  const index = `plugins/${kind}s/index.ts`;
  const source = await readFile(path.join(root, index), 'utf8');
  // A signal family has one plugin: beside the one that is there, a second would keep the server from starting.
  const listed = kind === 'signal' ? source : register(kind, id, source);
  if (listed === null) return { problem: `${index} lists no plugins as it used to; add ${id} to it by hand.` };
  const written = {
    [`${folder}/index.ts`]: templates[kind].plugin(id),
    [`${folder}/${id}.test.ts`]: templates[kind].test(id),
  };
  await mkdir(path.join(root, folder), { recursive: true });
  for (const [file, text] of Object.entries({ ...written, [index]: listed }))
    await writeFile(path.join(root, file), text);
  return { files: [...Object.keys(written), ...(listed === source ? [] : [index])] };
}

function isKind(kind: string): kind is PluginKind {
  return (kinds as string[]).includes(kind);
}
