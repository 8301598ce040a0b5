import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { BrowserAbsent, pressActions, typeActions, type Driver } from './driver.ts';
import { findProgram, startProgram, stopProgram } from './processes.ts';
import { freePort } from '../../server/testing/free-port.ts';

const browsers = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

/** WebKitGTK's small browser by its own WebDriver, on a screen that nobody sees. @throws BrowserAbsent */
export async function openWebKit({ width, height }: { width: number; height: number }): Promise<Driver> {
  const [program, screen, binary] = [
    await findProgram('WebKitWebDriver'),
    await findProgram('Xvfb'),
    await findProgram(...browsers),
  ];
  if (!program || !binary) throw new BrowserAbsent('WebKit is not installed (Debian: webkit2gtk-driver)');
  if (!screen) throw new BrowserAbsent('WebKit needs a screen (Debian: xvfb)');
  const shown = await startProgram(screen, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    wanted: /^(\d+)\n/,
  });
  const port = await freePort();
  const child = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${shown.match[1]}`,
      LANG: 'en_US.UTF-8',
      GDK_BACKEND: 'x11',
      // Neither a graphics card nor a sandbox of its own inside a container.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  await answers(`http://127.0.0.1:${port}/status`);
  const ask = async (method: 'POST' | 'DELETE', path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const capabilities = {
    alwaysMatch: {
      'webkitgtk:browserOptions': { binary, args: ['--automation', `--geometry=${width}x${height}`] },
    },
  };
  const { sessionId } = await ask('POST', '/session', { capabilities });
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/window/rect`, { width, height });
  await ask('POST', `${session}/timeouts`, { script: 30_000 });

  return {
    goTo: async (url) => void (await ask('POST', `${session}/url`, { url })),
    evaluate: async (body, ...values) => {
      const script = `const given = JSON.parse(arguments[0]); const done = arguments[arguments.length - 1];
        (async (...values) => { ${body} })(...given).then((value) => done(JSON.stringify({ value: value ?? null })), (error) => done(JSON.stringify({ error: String(error) })));`;
      const { value, error } = JSON.parse(
        await ask('POST', `${session}/execute/async`, { script, args: [JSON.stringify(values)] }),
      );
      if (error !== undefined) throw new Error(error);
      return value;
    },
    press: async (point) => void (await ask('POST', `${session}/actions`, { actions: pressActions(point) })),
    type: async (text) => void (await ask('POST', `${session}/actions`, { actions: typeActions(text) })),
    close: async () => {
      await ask('DELETE', session).catch(() => {});
      await stopProgram(child);
      await stopProgram(shown.child);
    },
  };
}

/** Waits until a server answers. @throws Error when it does not within ten seconds */
async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await wait(100);
  }
  throw new Error(`${url} does not answer`);
}
