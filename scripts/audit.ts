/** Asks the registry for known weaknesses of what is installed; one that is high or critical fails, no answer is only said. */
import { spawnSync } from 'node:child_process';
import { readAudit } from './supply/audit.ts';

const limits = ['--fetch-retries=0', '--fetch-timeout=10000'];
const { stdout } = spawnSync('npm', ['audit', '--json', '--audit-level=high', ...limits], { encoding: 'utf8' });
const audit = readAudit(stdout);
if (!audit.answered) process.stdout.write('The registry answers no audit: known weaknesses were not looked up.\n');
else if (audit.grave.length === 0) process.stdout.write('No known weakness is high or critical.\n');
else {
  process.stderr.write(`${audit.grave.join('\n')}\n`);
  process.exitCode = 1;
}
