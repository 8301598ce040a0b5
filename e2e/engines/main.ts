/**
 * `npm run engines`: the main flows of the widget in Firefox and WebKit, on the demo bank of a real server. `firefox` or `webkit` runs
 * one, other words the flows that have them in their name.
 */
import { startTestServer } from '../../server/testing/test-server.ts';
import { BrowserAbsent, type Driver } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { flows, type Flow } from './flows.ts';
import { Visitor } from './visitor.ts';
import { openWebKit } from './webkit.ts';

const engines = { firefox: openFirefox, webkit: openWebKit } as const;
const size = { width: 1280, height: 900 };
const names = process.argv.slice(2).filter((word) => word in engines);
const words = process.argv.slice(2).filter((word) => !(word in engines));
const say = (line: string) => process.stdout.write(`${line}\n`);

say('The demo bank is being made …');
const server = await startTestServer();
say(server.url);
let failures = 0;
try {
  for (const [engine, openEngine] of Object.entries(engines)) {
    if (names.length > 0 && !names.includes(engine)) continue;
    const driver = await openOrSkip(engine, openEngine);
    if (!driver) continue;
    try {
      for (const [index, flow] of flows.entries()) {
        if (!words.every((word) => flow.name.includes(word))) continue;
        const began = Date.now();
        const problem = await runFlow(flow, driver, index);
        if (problem !== null) failures += 1;
        const seconds = ((Date.now() - began) / 1_000).toFixed(1).padStart(6);
        const result = problem === null ? 'ok    ' : 'FAILED';
        say(`${engine.padEnd(8)} ${result} ${seconds} s  ${flow.name}${problem === null ? '' : `: ${problem}`}`);
      }
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}
process.exit(failures > 0 ? 1 : 0);

async function openOrSkip(engine: string, openEngine: (given: typeof size) => Promise<Driver>): Promise<Driver | null> {
  try {
    return await openEngine(size);
  } catch (error) {
    if (!(error instanceof BrowserAbsent)) throw error;
    say(`${engine.padEnd(8)} SKIPPED: ${error.message}`);
    return null;
  }
}

/** Gives what went wrong, null when nothing did. Nothing of one is left in the browser for the next. */
async function runFlow({ customer, isAgreed, run }: Flow, driver: Driver, index: number): Promise<string | null> {
  try {
    await (await server.connect(customer)).consent(isAgreed);
    await driver.goTo(`${server.url}/?flow=${index}#${customer}`);
    await run(new Visitor(driver));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await driver.evaluate('localStorage.clear(); sessionStorage.clear();');
  }
}
