import type { Plugin } from 'vite';

const client = /\/engine\.io-client\/build\/esm\//;
const transports = /\/transports\/index\.js$/;

/**
 * Leaves long-polling and WebTransport out of engine.io-client (its own options do not make the bundle smaller), and its
 * unreached `Function("return this")()`, which scanners for eval report. Tied to the pinned version; the build's test
 * notices when its files change.
 */
export function websocketOnly(): Plugin {
  return {
    name: 'spendsense:websocket-only',
    transform(source, id) {
      if (!client.test(id)) return null;
      const code = transports.test(id)
        ? `import { WS } from './websocket.js'; export const transports = { websocket: WS };`
        : source.replace('Function("return this")()', 'globalThis');
      return { code, map: null, moduleSideEffects: false };
    },
  };
}
