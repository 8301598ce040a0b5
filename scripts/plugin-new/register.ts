import type { PluginKind } from '../../plugins/kit/index.ts';

/** `round-up` is `roundUp` in code. */
export function camelCase(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The text of a kind's index with one more plugin at the end of its list; null when there is no list to be found.
 * @param source the index as it is
 */
export function register(kind: PluginKind, id: string, source: string): string | null {
  const name = camelCase(id);
  const list = new RegExp(`(export const ${kind}Plugins[^=]*= \\[)([^\\]]*)(\\])`).exec(source);
  const imports = [...source.matchAll(/^import \w+ from '\.\/[a-z0-9-]+\/index\.ts';\n/gm)];
  const last = imports.at(-1);
  if (!list || !last) return null;
  // A name of the index's own would clash with that of the plugin.
  const own = new RegExp(`\\b(?:function|const|type|class) ${name}\\b|\\bimport [^;]*\\b${name}\\b`).test(source);
  const local = own ? `${name}${kind.charAt(0).toUpperCase()}${kind.slice(1)}` : name;
  const items = list[2]?.trimEnd().replace(/,$/, '') ?? '';
  const withItem = source.replace(
    list[0],
    `${list[1]}${items},${items.includes('\n') ? '\n  ' : ' '}${local}${items.includes('\n') ? ',\n' : ''}${list[3]}`,
  );
  return withItem.replace(last[0], `${last[0]}import ${local} from './${id}/index.ts';\n`);
}
