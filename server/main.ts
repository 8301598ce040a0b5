import { CodedError } from '../plugins/kit/index.ts';
import { readConfiguration } from './configuration/configuration.ts';
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

  let isStopping = false;
  const stop = (signal: NodeJS.Signals) => {
    // The second Ctrl-C does not wait.
    if (isStopping) process.exit(130);
    isStopping = true;
    terminal.lines([`Stopping (${signal}).`]);
    server
      .close()
      .then(() => started.stop())
      .then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function fail(error: unknown): never {
  if (CodedError.isInstance(error)) process.stderr.write(`${error.message} [${error.code}]\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
