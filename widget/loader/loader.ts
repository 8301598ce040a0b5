import {
  chatTag,
  eventPrefix,
  type BootOptions,
  type ChatElement,
  type PageContext,
  type SpendSenseApi,
  type WidgetEventName,
  type WidgetEvents,
} from '../page-api.ts';
import { drawLauncher } from './launcher.ts';
import { fileLoader } from './load-file.ts';

const page = window as unknown as Record<string, SpendSenseApi | undefined>;

/** One assistant of the page: its commands are the function `name` of the window. */
function install(script: HTMLScriptElement, name: string): void {
  const loadFile = fileLoader(script);
  const { host, show } = drawLauncher(script, () => run(chat ? 'toggle' : 'open'));
  let options: BootOptions | undefined;
  let chat: ChatElement | undefined;
  /** Asked for before the page has booted, or before the core has come. */
  let waiting: Parameters<typeof run>[] = [];
  /** Where it is forbidden nobody was here before. */
  let storage: Record<string, unknown> = {};
  try {
    storage = localStorage;
  } catch {}

  function say<Name extends WidgetEventName>(event: Name, detail: WidgetEvents[Name]): void {
    host.dispatchEvent(new CustomEvent(eventPrefix + event, { detail, bubbles: true }));
  }

  /** Has the chat run this and what else waits, after fetching the core if this is the first time. */
  async function run(...call: [command?: string, ...values: unknown[]]): Promise<void> {
    waiting.push(call);
    if (!options) return;
    if (!chat) show('loading');
    try {
      await loadFile();
      // The page may have shut down meanwhile; whoever it has booted since has asked for what waits now.
      if (!options) return;
      if (!chat) {
        host.append((chat = document.createElement(chatTag) as ChatElement));
        chat.boot(options, { script, launcher: host, loadFile, say, shutdown });
      }
      for (const call of waiting.splice(0)) chat.run(...call);
    } catch {
      waiting = [];
      show('failed');
      say('error', { code: 'core_unavailable', message: '' });
    }
  }

  function update(changes: Partial<BootOptions>): void {
    if (options) Object.assign(options, changes);
    chat?.configure();
  }

  function shutdown(): void {
    delete storage['spendsense'];
    chat?.shutdown();
    options = chat = undefined;
    waiting = [];
    host.remove();
  }

  const subscriber =
    (options?: AddEventListenerOptions) => (event: WidgetEventName, handler: (detail: unknown) => unknown) => {
      const listener = (given: Event) => handler((given as CustomEvent).detail);
      host.addEventListener(eventPrefix + event, listener, options);
      return () => host.removeEventListener(eventPrefix + event, listener);
    };

  /** What works without the core; it knows the others. */
  const commands: Record<string, ((...parameters: never[]) => unknown) | undefined> = {
    boot(given: BootOptions) {
      if (options) return;
      options = given;
      show('');
      // Outside the body, which a script in the head has not got yet, and which some pages replace when they navigate.
      document.documentElement.append(host);
      say('ready', {});
      for (const call of waiting.splice(0)) void run(...call);
      if (storage['spendsense']) void run();
    },
    close() {
      waiting = [];
      chat?.close();
    },
    update,
    setLocale: (locale: string) => update({ locale }),
    setTheme: (theme: 'auto') => update({ theme }),
    setContext: (context: PageContext) => update({ context }),
    shutdown,
    destroy() {
      shutdown();
      delete page[name];
    },
    on: subscriber(),
    once: subscriber({ once: true }),
    getState: () => chat?.getState() ?? { booted: !!options, open: false },
  };

  const queue = page[name]?.q ?? [];
  const api = ((command: string, ...values: never[]) => {
    return commands[command] ? commands[command](...values) : run(command, ...values);
  }) as SpendSenseApi;
  api.version = __VERSION__;
  page[name] = api;
  for (const call of queue) api(...call);
}

// A module script has no currentScript; then it is the first that names a bank.
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[data-bank]');
const name = script?.dataset['global'] ?? 'SpendSense';
if (script && !page[name]?.version) install(script, name);
