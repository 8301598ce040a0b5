import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** For tests: a line to the database that can go dead: nothing passes any more, and nobody is told. */
export async function deadly(url: URL) {
  const sockets: Socket[] = [];
  let isDead = false;
  const server = createServer((near) => {
    const far = connect({ host: url.hostname, port: Number(url.port) });
    sockets.push(near, far);
    for (const [one, other] of [[near, far], [far, near]] as const) {
      one.on('data', (data) => !isDead && other.write(data)).on('error', () => {});
      one.on('close', () => !isDead && other.destroy());
    }
  }); // prettier-ignore
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    die: () => void (isDead = true),
    mend: () => void (isDead = false),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
