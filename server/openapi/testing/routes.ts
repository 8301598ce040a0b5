import type { Express } from 'express';

/** What a router keeps of each route, and of each router that is mounted in it. */
interface Layer {
  readonly route?: { readonly path: string | RegExp; readonly stack: readonly { readonly method: string }[] };
  readonly handle: { readonly stack?: readonly Layer[] };
  match(path: string): boolean;
}

/**
 * For tests: every route that a server has, as `get /path/{name}`. A mounted router does not know where it is, so it is looked for
 * at the paths in question. @throws Error when one is at none of them
 */
export function routesOf(application: Express, paths: readonly string[]): string[] {
  const mounts = [...new Set(paths.flatMap(prefixesOf))].sort((one, other) => one.length - other.length);
  return walk((application.router as unknown as { stack: readonly Layer[] }).stack, '', mounts);
}

function walk(layers: readonly Layer[], base: string, mounts: readonly string[]): string[] {
  return layers.flatMap((layer) => {
    const { route, handle } = layer;
    if (route) {
      const path = `${base}${String(route.path)}`.replaceAll(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1');
      return [...new Set(route.stack.map(({ method }) => `${method} ${path}`))];
    }
    if (!handle.stack) return [];
    // A mount point matches what is under it too: the shortest is the point itself.
    const mount = mounts.find((candidate) => layer.match(candidate));
    if (mount === undefined) throw new Error('A router is mounted where no described path is.');
    return walk(handle.stack, mount === '/' ? base : `${base}${mount}`, mounts);
  });
}

/** `/`, `/api`, `/api/v1` … of a path. */
function prefixesOf(path: string): string[] {
  const parts = path.split('/').slice(1);
  return ['/', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)];
}
