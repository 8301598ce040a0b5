import type { ToolPlugin } from '../../plugins/kit/index.ts';
import { routerFor, type Router } from '../model/index.ts';

const routers = new Map<string, Router>();
const numbers = new WeakMap<ToolPlugin, number>();
let count = 0;

/** Which tools these are: the same text for the same ones alone. Their ids would not do, for packages of two banks may share one. */
export function keyOf(tools: readonly ToolPlugin[]): string {
  return tools
    .map((tool) => {
      const number = numbers.get(tool) ?? (count += 1);
      numbers.set(tool, number);
      return number;
    })
    .join();
}

/**
 * The embedded model's router for the tools that a bank may choose from, trained once in a process: that takes seconds, and most banks may choose from
 * the same. Which of them a bank has switched off is said with `only`, and trains nothing.
 */
export function routerOf(tools: readonly ToolPlugin[]): Router {
  const key = keyOf(tools);
  const router = routers.get(key) ?? routerFor(tools);
  routers.set(key, router);
  return router;
}
