import type { Plugin } from 'vite';

/** A change to a file of socket.io's client: all of it, or what a pattern finds. */
interface Change {
  file: RegExp;
  find?: RegExp | string;
  put: string;
}

/** Tied to the pinned versions: a build in which one of them no longer applies stops. */
const changes: Change[] = [
  // Its own options do not make the bundle smaller.
  {
    file: /\/engine\.io-client\/build\/esm\/transports\/index\.js$/,
    put: `import { WS } from './websocket.js'; export const transports = { websocket: WS };`,
  },
  // Unreached, but scanners for eval report it.
  { file: /\/engine\.io-client\/build\/esm\/globals\.js$/, find: 'Function("return this")()', put: 'globalThis' },
  // With one transport there is nothing to upgrade to.
  { file: /\/engine\.io-client\/build\/esm\/socket\.js$/, find: /\n {4}_probe\(name\) \{[^]*?\n {4}\}\n/, put: '\n' },
  // Only long polling has to cut what it sends into portions.
  {
    file: /\/engine\.io-client\/build\/esm\/socket\.js$/,
    find: /(\n {4}_getWritablePackets\(\) \{)[^]*?\n {4}\}\n/,
    put: '$1 return this.writeBuffer; }\n',
  },
  // Nobody listens to whatever comes or goes, and what is sent again the session itself keeps.
  {
    file: /\/socket\.io-client\/build\/esm\/socket\.js$/,
    find: /\n {4}onAny\(listener\) \{[^]*\n {4}notifyOutgoingListeners\(packet\) \{[^]*?\n {4}\}\n/,
    put: '\n    notifyOutgoingListeners() {}\n',
  },
  {
    file: /\/socket\.io-client\/build\/esm\/socket\.js$/,
    find: /\n {4}_addToQueue\(args\) \{[^]*\n {4}_drainQueue\(force = false\) \{[^]*?\n {4}\}\n/,
    put: '\n    _addToQueue() {}\n    _drainQueue() {}\n',
  },
  // What decodes has looked at each packet already.
  {
    file: /\/socket\.io-parser\/build\/esm\/index\.js$/,
    find: /\nexport function isPacketValid\(packet\) \{[^]*?\n\}/,
    put: '',
  },
  // Options that only Node's sockets take.
  {
    file: /\/engine\.io-client\/build\/esm\/transports\/websocket\.js$/,
    find: /const opts = isReactNative[^]*?"checkServerIdentity"\);/,
    put: 'const opts = {};',
  },
  // The protocol is JSON alone.
  {
    file: /\/socket\.io-parser\/build\/esm\/is-binary\.js$/,
    put: 'export const isBinary = () => false; export const hasBinary = isBinary;',
  },
  {
    file: /\/socket\.io-parser\/build\/esm\/binary\.js$/,
    put: 'export const deconstructPacket = (packet) => ({ packet, buffers: [] }); export const reconstructPacket = (packet) => packet;',
  },
  {
    file: /\/engine\.io-parser\/build\/esm\/encodePacket\.browser\.js$/,
    put: `import { PACKET_TYPES } from './commons.js';
export const encodePacket = ({ type, data }, _, callback) => callback(PACKET_TYPES[type] + (data || ''));
export const encodePacketToBinary = () => {};`,
  },
  {
    file: /\/engine\.io-parser\/build\/esm\/decodePacket\.browser\.js$/,
    put: `import { ERROR_PACKET, PACKET_TYPES_REVERSE } from './commons.js';
export function decodePacket(encoded) {
  const type = typeof encoded === 'string' && PACKET_TYPES_REVERSE[encoded[0]];
  if (!type) return ERROR_PACKET;
  return encoded.length > 1 ? { type, data: encoded.slice(1) } : { type };
}`,
  },
  // Every browser that runs the widget has URL.
  {
    file: /\/engine\.io-client\/build\/esm\/contrib\/parseuri\.js$/,
    put: `export function parse(source) {
  const { protocol, hostname, port, pathname } = new URL(source);
  return { source, protocol: protocol.slice(0, -1), host: hostname.replace(/[[\\]]/g, ''), port, path: pathname };
}`,
  },
];

/** Leaves out of socket.io's client what a websocket that carries JSON does not need. */
export function websocketOnly(): Plugin {
  const applied = new Set<Change>();
  let isClient = false;
  return {
    name: 'spendsense:websocket-only',
    transform(source, id) {
      isClient ||= id.includes('/socket.io-client/');
      if (!/\/(socket|engine)\.io-\w+\/build\/esm\//.test(id)) return null;
      let code = source;
      for (const change of changes.filter(({ file }) => file.test(id))) {
        const changed = change.find === undefined ? change.put : code.replace(change.find, change.put);
        if (changed !== code) applied.add(change);
        code = changed;
      }
      return { code, map: null, moduleSideEffects: false };
    },
    buildEnd() {
      const missed = changes.find((change) => !applied.has(change));
      if (isClient && missed) throw new Error(`socket.io's client has changed: ${missed.file} is not what it was.`);
    },
  };
}
