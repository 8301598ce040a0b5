import {
  chatTag,
  eventPrefix,
  type BootOptions,
  type ChatElement,
  type WidgetEventName,
  type WidgetEvents,
  type WidgetState,
} from '../page-api.ts';
import { fileLoader } from './load-file.ts';
import { drawLauncher, type Launcher } from './launcher.ts';

type Api = (command: string, ...parameters: unknown[]) => unknown;

declare global {
  interface Window {
    /** `SpendSense(command, …)`. Before the loader has come, a page may define it as a function that fills the queue `q`. */
    SpendSense?: Api & { q?: Iterable<Parameters<Api>>; version?: string };
  }
}

function install(script: HTMLScriptElement): void {
  const loadFile = fileLoader(script);
  let options: BootOptions | undefined;
  let launcher: Launcher | undefined;
  let chat: ChatElement | undefined;

  const say = <Name extends WidgetEventName>(name: Name, detail: WidgetEvents[Name]) =>
    dispatchEvent(new CustomEvent(eventPrefix + name, { detail }));

  /** A command that runs on the chat element, after fetching the core if this is the first time. */
  function onChat(name: 'open' | 'toggle' | 'send' | 'prefill') {
    return async (text = '') => {
      const booted = options;
      if (!booted || !launcher) return;
      if (!chat) launcher.show('loading');
      try {
        await loadFile('core', __CORE_INTEGRITY__);
        // The page may have shut down, or booted another customer, meanwhile.
        if (options !== booted) return;
        if (!chat) {
          chat = document.createElement(chatTag) as ChatElement;
          document.body.append(chat);
          chat.boot(booted, { script, launcher: launcher.host, loadFile });
        }
        chat[name](text);
      } catch (error) {
        launcher.show('failed');
        say('error', { code: 'core_unavailable', message: String(error) });
      }
    };
  }

  const commands = {
    boot(given: BootOptions) {
      if (options) return;
      options = given;
      const draw = () => {
        if (options !== given) return;
        launcher = drawLauncher(given.locale, commands.toggle);
        say('ready', {});
      };
      if (document.body) draw();
      else addEventListener('DOMContentLoaded', draw);
    },
    open: onChat('open'),
    toggle: onChat('toggle'),
    send: onChat('send'),
    prefill: onChat('prefill'),
    close: () => chat?.close(),
    update(changes: Partial<BootOptions>) {
      if (options) Object.assign(options, changes);
      chat?.configure();
    },
    shutdown() {
      chat?.shutdown();
      launcher?.host.remove();
      options = launcher = chat = undefined;
    },
    destroy() {
      commands.shutdown();
      delete window.SpendSense;
    },
    /** Returns what ends the subscription. */
    on<Name extends WidgetEventName>(name: Name, handler: (detail: WidgetEvents[Name]) => void) {
      const listener = (event: Event) => handler((event as CustomEvent<WidgetEvents[Name]>).detail);
      addEventListener(eventPrefix + name, listener);
      return () => removeEventListener(eventPrefix + name, listener);
    },
    getState: (): WidgetState =>
      chat?.getState() ?? { booted: !!options, open: false, connection: 'idle', consent: null },
  };

  const table: Record<string, ((...parameters: never[]) => unknown) | undefined> = commands;
  const api = (command: string, ...parameters: unknown[]) => table[command]?.(...(parameters as never[]));
  const queue = window.SpendSense?.q ?? [];
  api.version = __VERSION__;
  window.SpendSense = api;
  for (const call of queue) api(...call);
}

// A module script has no currentScript, so the attribute is what tells.
const script = document.querySelector<HTMLScriptElement>('script[data-bank]');
if (script && !window.SpendSense?.version) install(script);
