import { CodedError } from '../plugins/kit/index.ts';

/** Stops at the first signal that asks for it; the second does not wait. */
export function stopOnSignal(stop: () => Promise<void>, tell: (signal: NodeJS.Signals) => void = () => {}): void {
  let isStopping = false;
  const end = (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(130);
    isStopping = true;
    tell(signal);
    stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

/** Ends the process and says why: in words where they are ours, with all that is known where they are not. */
export function fail(error: unknown): never {
  if (CodedError.isInstance(error)) process.stderr.write(`${error.message} [${error.code}]\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
