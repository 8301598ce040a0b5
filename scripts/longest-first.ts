/** In what order Vitest takes test files: one that takes minutes and comes last keeps one worker busy while the others have nothing left. */
import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take longer than their size tells, the longest first. Two that pack the package stand apart: one would wait for the other.
 * What is not named comes afterwards, by how long it took last time or by its size.
 */
export const longest: readonly string[] = [
  'scripts/plugin-new.integration.test.ts',
  'server/openapi/calls.integration.test.ts',
  'server/plugin-packages/plugin-packages.integration.test.ts',
  'server/fuzz.integration.test.ts',
  'server/command/move.integration.test.ts',
  'server/replay/rehearsal.integration.test.ts',
  'server/privacy/erasure.integration.test.ts',
  'server/vault/vault.integration.test.ts',
  'server/database/plans.integration.test.ts',
  'scripts/package.integration.test.ts',
  'server/command/command.integration.test.ts',
  'server/jobs/worker.integration.test.ts',
  'server/privacy/exports.integration.test.ts',
  'server/http/bank-files.integration.test.ts',
  'server/list-exports/list-exports.integration.test.ts',
  'server/telemetry/telemetry.integration.test.ts',
  'server/jobs/recompute.integration.test.ts',
  'admin/accessibility.browser.test.ts',
  'widget/reading.browser.test.ts',
  'e2e/dashboard.browser.test.ts',
  'widget/embedding.browser.test.ts',
  'widget/widget.browser.test.ts',
  'widget/connection.browser.test.ts',
  'widget/opening.browser.test.ts',
  'examples/express/example.browser.test.ts',
];

const root = path.join(import.meta.dirname, '..');

/** Sorts as Vitest does, and then puts {@link longest} before the rest of their project. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return longestFirst(sorted, ({ project, moduleId }) => ({
      project: project.name,
      file: path.relative(root, moduleId),
    }));
  }
}

/** The same items: of each project those in {@link longest} first, in its order, and the others as they were. */
export function longestFirst<Item>(
  items: readonly Item[],
  of: (item: Item) => { readonly project: string; readonly file: string },
): Item[] {
  const projects = [...new Set(items.map((item) => of(item).project))];
  const rank = (item: Item) => {
    const place = longest.indexOf(of(item).file.replaceAll(path.sep, '/'));
    return place === -1 ? longest.length : place;
  };
  return projects.flatMap((project) =>
    items.filter((item) => of(item).project === project).sort((a, b) => rank(a) - rank(b)),
  );
}
