import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { findBrowser } from '../scripts/browser.ts';
import { buildWidget } from '../widget/build.ts';
import { bankPage, bootScript, loaderTag } from '../widget/testing/bank-page.ts';
import { startStubServer } from '../widget/testing/stub-server.ts';
import { mark, scriptTimeBetween, startTrace } from './script-trace.ts';

const run = promisify(execFile);
const throttle = 4;
/** Packages as their authors published them, fetched once into a folder of the machine's own. */
const cache = path.join(os.tmpdir(), 'spendsense-bench-widgets');

interface Peer {
  package: string;
  version: string;
  file: string;
  /** What a page has beside the file. `/peer.js` is the file. */
  html: string;
  /** What is clicked to open it; without it, it is open from the start. */
  launcher?: string;
  /** The element that has it in its shadow, and in there where one writes, or what it shows when its server answers nothing. */
  field: readonly [host: string, field: string];
}

type Opening = Pick<Peer, 'launcher' | 'field'>;

const peers: Peer[] = [
  {
    package: 'deep-chat',
    version: '2.4.2',
    file: 'dist/deepChat.bundle.js',
    html: '<script type="module" src="/peer.js"></script><deep-chat demo="true"></deep-chat>',
    field: ['deep-chat', '#text-input'],
  },
  {
    package: 'flowise-embed',
    version: '3.1.6',
    file: 'dist/web.js',
    html: `<script type="module">import Chatbot from '/peer.js'; Chatbot.init({ chatflowid: 'x', apiHost: location.origin });</script>`,
    launcher: 'flowise-chatbot button',
    field: ['flowise-chatbot', 'textarea'],
  },
  {
    package: '@typebot.io/js',
    version: '0.10.7',
    file: 'dist/web.js',
    html: `<script type="module">import Typebot from '/peer.js'; Typebot.initBubble({ typebot: 'x', apiHost: location.origin });</script>`,
    launcher: 'typebot-bubble button',
    field: ['typebot-bubble', '[part=bot]'],
  },
];

interface Measured {
  /** Bytes of scripts and styles after gzip, from the empty page until it is open. */
  transfer: number;
  /** Milliseconds that its scripts worked on a processor slowed down four times, from the empty page until it is open. */
  script: number;
  /** Of that, from the click on. */
  click: number;
  /** The same until nothing of it comes any more: it is connected, and has greeted. */
  settled: number;
  /** What the browser's own counter says from the empty page until it is open, which leaves out promises and counts this benchmark in. */
  counter: number;
  /** Megabytes after collecting garbage. */
  heap: number;
  /** Tasks of over 50 ms, at the same pace. */
  longTasks: number;
}

async function fetchPeer({ package: name, version, file }: Peer): Promise<Buffer> {
  const archive = path.join(cache, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  await mkdir(cache, { recursive: true });
  await readFile(archive).catch(() => run('npm', ['pack', '--silent', `${name}@${version}`], { cwd: cache }));
  const { stdout } = await run('tar', ['-xzOf', archive, `package/${file}`], {
    encoding: 'buffer',
    maxBuffer: 64 * 1_024 * 1_024,
  });
  return stdout;
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
}

async function measure(browser: Browser, url: string, { launcher, field }: Opening): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 800 }, locale: 'en-US' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let transfer = 0;
  page.on('response', (response) => {
    if (!['script', 'stylesheet'].includes(response.request().resourceType())) return;
    // Not what the page itself brings to start them.
    if (response.url().endsWith('/boot.js')) return;
    void response.body().then(
      (body) => (transfer += gzipSync(body, { level: 9 }).byteLength),
      () => 0,
    );
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { longTasks: 0 });
    const count = globalThis as unknown as { longTasks: number };
    new PerformanceObserver((list) => (count.longTasks += list.getEntries().length)).observe({ type: 'longtask' });
  });
  // Looks before every frame whether it is there, and marks the moment after the frame that shows it.
  await page.addInitScript(([host, selector]) => {
    const look = (): void => {
      const found = document.querySelector(host)?.shadowRoot?.querySelector(selector);
      if (!found?.getClientRects().length) return void requestAnimationFrame(look);
      setTimeout(() => performance.mark('bench-open'));
    };
    requestAnimationFrame(look);
  }, field);
  await page.goto('about:blank');
  // What the thread worked, however busy the machine is with other things.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const stop = await startTrace(browser);
  const before = await scriptTime(session);
  await page.goto(url);
  await mark(session, 'bench-click');
  if (launcher) await page.locator(launcher).first().click();
  await page.waitForFunction(() => performance.getEntriesByName('bench-open').length > 0);
  const counter = (await scriptTime(session)) - before;
  await page.waitForTimeout(2_000);
  await mark(session, 'bench-settled');
  const events = await stop();
  const longTasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number }).longTasks);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return {
    transfer,
    script: scriptTimeBetween(events, 'navigationStart', 'bench-open'),
    click: scriptTimeBetween(events, launcher ? 'bench-click' : 'navigationStart', 'bench-open'),
    settled: scriptTimeBetween(events, 'navigationStart', 'bench-settled'),
    counter,
    heap: usedSize / 1_048_576,
    longTasks,
  };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Opens every widget in the same browser in turn, and prints the medians. Exits 1 when ours needs more than half of the best other's script time. */
export async function reportWidget(rounds: number): Promise<void> {
  const directory = path.join(cache, 'ours');
  await buildWidget({ quiet: true, outDir: directory });
  const ours = await startStubServer(directory);
  ours.pages.set('/boot.js', bootScript);
  ours.pages.set('/page.html', bankPage({ head: loaderTag() }));
  const browser = await chromium.launch({
    executablePath: findBrowser((line) => process.stdout.write(`${line}\n`)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const results = new Map<string, Measured[]>();
  const add = (name: string, measured: Measured) => results.set(name, [...(results.get(name) ?? []), measured]);
  try {
    for (let round = 0; round < rounds; round += 1) {
      const ourOpening: Opening = {
        launcher: 'spendsense-launcher button',
        field: ['spendsense-chat', 'textarea'],
      };
      add('spendsense', await measure(browser, `${ours.url}/page.html`, ourOpening));
      for (const peer of peers) {
        const script = await fetchPeer(peer);
        const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Peer</title></head><body>${peer.html}</body></html>`;
        const server = createServer(({ url }, response) => {
          if (url === '/') response.setHeader('content-type', 'text/html').end(html);
          else if (url === '/peer.js') response.setHeader('content-type', 'text/javascript').end(script);
          else response.writeHead(404).end();
        }).listen(0, '127.0.0.1');
        await once(server, 'listening');
        const { port } = server.address() as AddressInfo;
        add(`${peer.package} ${peer.version}`, await measure(browser, `http://127.0.0.1:${port}/`, peer));
        server.close();
        server.closeAllConnections();
      }
    }
  } finally {
    await browser.close();
    await ours.close();
  }
  const rows = [...results].map(([name, all]) => ({
    name,
    transfer: median(all.map(({ transfer }) => transfer)),
    script: median(all.map(({ script }) => script)),
    click: median(all.map(({ click }) => click)),
    settled: median(all.map(({ settled }) => settled)),
    counter: median(all.map(({ counter }) => counter)),
    heap: median(all.map(({ heap }) => heap)),
    longTasks: median(all.map(({ longTasks }) => longTasks)),
  }));
  const cell = (value: number, digits = 0) => value.toFixed(digits).padStart(9);
  process.stdout.write(
    `${' '.repeat(24)}    KB gz  open ms    click  settled  counter  MB heap     long   (at ${throttle}x)\n`,
  );
  for (const row of rows) {
    const times = [row.script, row.click, row.settled, row.counter].map((value) => cell(value)).join('');
    process.stdout.write(
      `${row.name.padEnd(24)}${cell(row.transfer / 1_024, 1)}${times}${cell(row.heap, 1)}${cell(row.longTasks)}\n`,
    );
  }
  const [own, ...others] = rows;
  const best = Math.min(...others.map(({ script }) => script));
  process.stdout.write(`ours: ${(((own?.script ?? 0) / best) * 100).toFixed(0)} % of the best other's script time\n`);
  if (!own || own.script > best / 2) process.exitCode = 1;
}
