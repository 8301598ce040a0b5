import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** A process of the product: a server or a worker, as an operations team starts it. */
export class ServerProcess {
  readonly #entry: string;
  readonly #environment: Record<string, string>;
  #more: Record<string, string> = {};
  #child: ChildProcess | null = null;
  /** The end of what it wrote, for whoever looks into a failure. */
  log = '';

  constructor(entry: string, environment: Record<string, string>) {
    this.#entry = entry;
    this.#environment = environment;
  }

  get isRunning(): boolean {
    return this.#child !== null;
  }

  /** @returns once it says that it is ready @throws when it ends before that */
  async start(): Promise<void> {
    this.begin();
    const child = this.#child;
    await new Promise<void>((resolve, reject) => {
      child?.stdout?.on('data', () => this.log.includes('is ready') && resolve());
      child?.once('exit', (code, signal) =>
        reject(new Error(`It ended (${code ?? signal}): ${this.log.slice(-2_000)}`)),
      );
    });
  }

  /** Starts it and does not wait. */
  begin(): void {
    const env = { ...process.env, ...this.#environment, ...this.#more };
    const child = spawn(process.execPath, [this.#entry], { cwd: root, env });
    this.#child = child;
    this.log = '';
    const keep = (data: Buffer) => (this.log = (this.log + String(data)).slice(-20_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('exit', () => {
      if (this.#child === child) this.#child = null;
    });
  }

  /** Runs on with more in its environment. Gives what takes that back. */
  async with(environment: Record<string, string>): Promise<() => Promise<void>> {
    const run = async (more: Record<string, string>) => {
      this.#more = more;
      await this.stop();
      await this.start();
    };
    await run(environment);
    return () => run({});
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** As an orchestrator stops it: it may finish what it has. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
