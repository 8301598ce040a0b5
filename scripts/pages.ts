/**
 * Writes the pages of the plugins in docs/ from their manifests and docstrings. With `--check` it writes
 * nothing and fails when a page is not what it would write, or a docstring lacks something.
 */
import { parseArgs } from 'node:util';
import { buildPages } from './pages/build.ts';
import { readPages, writePages } from './pages/disk.ts';
import { staleness } from './pages/stale.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const { pages, problems } = buildPages();
const stale = staleness(pages, await readPages());
const complaints = values.check ? [...problems, ...stale] : problems;
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
if (!values.check) {
  await writePages(pages);
  process.stdout.write(`${pages.size} pages, ${stale.length} changed.\n`);
} else if (stale.length > 0) process.stderr.write('Run: node scripts/pages.ts\n');
if (complaints.length > 0) process.exitCode = 1;
