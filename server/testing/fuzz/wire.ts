import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** What came back, as it stood on the wire; status 0 when the connection ended without a word. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Everything, headers included, for whoever looks for what must not be there. */
  readonly all: string;
  readonly milliseconds: number;
}

/** Longer than any answer takes, in milliseconds. */
const longestWait = 15_000;

/** Nothing more comes of an open connection after so long, in milliseconds. */
const quiet = 150;

/** Sends bytes and reads until the server closes, or says no more. `half` closes the own side at once, as a client that gives up does. */
export function exchange(
  url: string,
  bytes: Buffer,
  { half, until }: { half: boolean; until: 'close' | 'quiet' },
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const start = performance.now();
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) });
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ ...parsed(Buffer.concat(pieces)), milliseconds: performance.now() - start });
    };
    let timer = setTimeout(done, longestWait);
    socket.on('data', (piece) => {
      pieces.push(piece);
      if (until !== 'quiet') return;
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    socket.on('error', () => {});
    socket.on('close', done);
    socket.on('connect', () => {
      if (half) socket.end(bytes);
      else socket.write(bytes);
    });
  });
}

function parsed(all: Buffer): Omit<Answer, 'milliseconds'> {
  // "100 Continue" comes before the answer and is none.
  const bytes = all.subarray(/^(HTTP\/1\.1 1\d\d [^\r]*\r\n\r\n)*/.exec(all.toString('latin1'))?.[0].length ?? 0);
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = '', value = ''] = line.split(/: ?(.*)/s);
      return [name.toLowerCase(), value];
    }),
  );
  const rest = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 4);
  const body = unpacked(
    headers['transfer-encoding'] === 'chunked' ? unchunked(rest) : rest,
    headers['content-encoding'],
  );
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
    headers,
    body: body.toString('utf8'),
    all: `${first}\n${lines.join('\n')}\n${body.toString('utf8')}`,
  };
}

function unchunked(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const line = bytes.indexOf('\r\n', at);
    const size = line < 0 ? 0 : Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16);
    if (!(size > 0)) break;
    pieces.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(pieces);
}

function unpacked(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes;
  if (encoding === 'gzip') return gunzipSync(bytes);
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === 'deflate' ? inflateSync(bytes) : bytes;
}
