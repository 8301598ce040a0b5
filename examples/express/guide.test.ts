import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

test('the page on integration shows the example as it is', async () => {
  const example = await readFile(path.join(import.meta.dirname, 'server.mjs'), 'utf8');
  const page = await readFile(path.join(import.meta.dirname, '..', '..', 'docs', 'integration.md'), 'utf8');
  expect(page).toContain(`\`\`\`js\n${example}\`\`\``);
});
