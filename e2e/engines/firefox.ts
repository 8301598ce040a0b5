import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BrowserAbsent, pressActions, typeActions, type Driver } from './driver.ts';
import { findProgram, startProgram, stopProgram } from './processes.ts';

const preferences = {
  'remote.active-protocols': 1,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'services.settings.server': 'http://127.0.0.1:9',
  'intl.accept_languages': 'en-US',
  // A mouse that hovers, as beside every keyboard: without a screen Firefox finds none, and the widget takes it for a phone.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  // A window that nobody sees has the focus too; without it no key presses a button.
  'focusmanager.testmode': true,
};

/** Firefox by WebDriver BiDi, which it speaks itself: no other program is needed. @throws BrowserAbsent */
export async function openFirefox({ width, height }: { width: number; height: number }): Promise<Driver> {
  const program = await findProgram(process.env['SPENDSENSE_FIREFOX'] ?? 'firefox-esr', 'firefox');
  if (!program) throw new BrowserAbsent('Firefox is not installed (Debian: firefox-esr)');
  const profile = await mkdtemp(path.join(tmpdir(), 'spendsense-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(path.join(profile, 'user.js'), lines.join(''));
  const size = [`--width=${width}`, `--height=${height}`];
  const { child, match } = await startProgram(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', ...size, 'data:text/html,begin'],
    { wanted: /WebDriver BiDi listening on (ws:\/\/\S+)/, environment: { MOZ_DISABLE_CONTENT_SANDBOX: '1' } },
  );
  const socket = await connect(`${match[1]}/session`);
  await socket.send('session.new', { capabilities: {} });
  const { contexts } = await socket.send('browsingContext.getTree', {});
  const context: string = contexts[0].context;
  await socket.send('browsingContext.setViewport', { context, viewport: { width, height } });

  return {
    goTo: async (url) => {
      await socket.send('browsingContext.navigate', { context, url, wait: 'complete' });
      await socket.send('browsingContext.activate', { context });
    },
    evaluate: async (body, ...values) => {
      const { result, exceptionDetails } = await socket.send('script.callFunction', {
        functionDeclaration: `async (given) => JSON.stringify((await (async (...values) => { ${body} })(...JSON.parse(given))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(values) }],
        awaitPromise: true,
        target: { context },
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value);
    },
    press: async (point) => void (await socket.send('input.performActions', { context, actions: pressActions(point) })),
    type: async (text) => void (await socket.send('input.performActions', { context, actions: typeActions(text) })),
    close: async () => {
      socket.close();
      await stopProgram(child);
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A connection of WebDriver BiDi: each command has a number, and its answer the same. */
async function connect(url: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<number, { resolve: (result: Answer) => void; reject: (error: Error) => void }>();
  let number = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') asked?.reject(new Error(`${error}: ${message}`));
    else asked?.resolve(result);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`${url} does not answer`)));
  });
  return {
    send: (method: string, parameters: object) =>
      new Promise<Answer>((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        socket.send(JSON.stringify({ id: number, method, params: parameters }));
      }),
    close: () => socket.close(),
  };
}

// oxlint-disable-next-line typescript/no-explicit-any -- each command of the protocol answers with something else
type Answer = any;
