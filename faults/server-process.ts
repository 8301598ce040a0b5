import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** A process of the product: a server or a worker, as an operations team starts it. */
export class ServerProcess {
  readonly #entry: string;
  readonly #environment: Record<string, string>;
  readonly #command: readonly string[];
  #child: ChildProcess | null = null;
  /** The end of what it wrote, for whoever looks into a failure. */
  log = '';

  /** @param command what runs Node, such as a changed clock */
  constructor(entry: string, environment: Record<string, string>, command: readonly string[] = []) {
    this.#entry = entry;
    this.#environment = environment;
    this.#command = command;
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
    const [program = process.execPath, ...before] = this.#command;
    const args = this.#command.length > 0 ? [...before, process.execPath, this.#entry] : [this.#entry];
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...this.#environment } });
    this.#child = child;
    this.log = '';
    const keep = (data: Buffer) => (this.log = (this.log + String(data)).slice(-20_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('exit', () => {
      if (this.#child === child) this.#child = null;
    });
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
