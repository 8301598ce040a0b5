import { readConfiguration } from './configuration/configuration.ts';
import { fail, stopOnSignal } from './end-of-process.ts';
import { checkPort, startServer } from './server.ts';
import { start } from './start.ts';
import { Terminal } from './terminal.ts';

/** Starts the server and keeps it until it is told to stop. */
async function main(): Promise<void> {
  const terminal = new Terminal(process.stdout);
  const configuration = readConfiguration(process.env);
  await checkPort(configuration);
  const started = await start(configuration, (text) => terminal.progress(text));
  let server;
  try {
    server = await startServer(started.application);
  } catch (error) {
    terminal.clear();
    await started.stop();
    throw error;
  }
  terminal.clear();
  const { url } = server;
  const lines = [
    `SpendSense is ready: ${configuration.demo ? `${url}/ (demo bank)  ` : ''}${url}/admin/ (admin)`,
    ...(started.operator
      ? [`Admin account: ${started.operator.email}  password: ${started.operator.password}  (shown only now)`]
      : []),
    ...(configuration.database_url
      ? []
      : [
          `Data: ${configuration.data_dir}. The embedded database is for evaluation and small pilots; set DATABASE_URL for more.`,
        ]),
    'Stop with Ctrl-C.',
  ];
  terminal.lines(lines);

  stopOnSignal(
    async () => {
      await server.close();
      await started.stop();
    },
    (signal) => terminal.lines([`Stopping (${signal}).`]),
  );
}

main().catch(fail);
