import type { ViewContext } from '../../core/views/context.ts';
import type { View } from '../../page-api.ts';

/** The pages that were looked at, by assistant: each stays as it was left. */
const visited = new WeakMap<ViewContext['parts'], Set<View>>();

/** Those of one assistant, the one that is shown now with them. */
export function visitedPages({ parts, view }: ViewContext): ReadonlySet<View> {
  const seen = visited.get(parts) ?? new Set();
  visited.set(parts, seen.add(view));
  return seen;
}

/** Nothing is kept of any page but the one that is shown. */
export function forgetOthers({ parts }: ViewContext): void {
  visited.delete(parts);
  parts.host.requestUpdate();
}
