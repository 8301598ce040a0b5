import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chrome or Chromium for the browser tests: the one that is installed, else Playwright's own, else one installed with
 * apt-get where that is possible.
 * @throws Error naming the command to run
 */
export function findBrowser(say: (line: string) => void): string {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    say('No Chrome or Chromium is installed: installing Chromium with apt-get.');
    const options = { stdio: 'inherit' } as const;
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    const now = installed();
    if (now) return now;
  }
  throw new Error(
    'The browser tests need a Chrome or Chromium. Install one (Debian, Ubuntu: sudo apt-get install chromium; elsewhere: npx playwright-core install chromium), or set SPENDSENSE_BROWSER to its path.',
  );
}

function installed(): string | undefined {
  const own = chromium.executablePath();
  const candidates = [process.env['SPENDSENSE_BROWSER'], ...names.map(onPath), ...places, own];
  return candidates.find((file) => file !== undefined && existsSync(file));
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}
