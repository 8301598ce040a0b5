/** `npm run plugin:new -- KIND ID`: a plugin with its test, listed where the folder's index lists them; green from the first run. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { newPlugin } from './plugin-new/new-plugin.ts';

const root = path.join(import.meta.dirname, '..');
const [kind = '', id = '', ...rest] = process.argv.slice(2);
const made =
  rest.length > 0
    ? { problem: 'Give a kind and an id: npm run plugin:new -- tool round-up.' }
    : await newPlugin(root, kind, id);
if ('problem' in made) {
  process.stderr.write(`${made.problem}\n`);
  process.exitCode = 2;
} else {
  const format = path.join(root, 'node_modules', '.bin', 'oxfmt');
  spawnSync(format, [...made.files], { cwd: root });
  spawnSync(process.execPath, ['scripts/pages.ts'], { cwd: root });
  process.stdout.write(
    `Written:\n${made.files.map((file) => `  ${file}\n`).join('')}Its page in docs is made by npm run pages. Next: npx vitest run ${path.dirname(made.files[0] ?? '')}\n`,
  );
}
