import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';

const fileSchema = z.record(z.string(), z.base64());

export class SecretError extends CodedError {}

/** How long a process may hold the file's lock before it counts as gone, in milliseconds. */
const longestHold = 10_000;

/**
 * Secrets by reference: `env:NAME` is read from the environment, `file:name` from `secrets.json` in a folder, which only its owner
 * may read. A database row holds a reference, never the secret. Several servers may share the folder: each finds what another one
 * made, and writes without losing it.
 */
export class Secrets {
  readonly #file: string;
  #stored: Readonly<Record<string, string>>;
  #last: Promise<void> = Promise.resolve();

  private constructor(file: string, stored: Readonly<Record<string, string>>) {
    this.#file = file;
    this.#stored = stored;
  }

  /** @throws SecretError when the file is there but is not what this wrote */
  static async open(directory: string): Promise<Secrets> {
    const file = path.join(directory, 'secrets.json');
    return new Secrets(file, read(file));
  }

  /** @throws SecretError for a reference that leads nowhere */
  get(reference: string): Uint8Array {
    const [scheme, name = ''] = reference.split(/:(.*)/s);
    const value = scheme === 'env' ? process.env[name] : scheme === 'file' ? this.#find(name) : undefined;
    if (value === undefined) throw new SecretError('SECRET_MISSING', `The secret ${reference} is not set.`);
    return scheme === 'env' ? new TextEncoder().encode(value) : Buffer.from(value, 'base64');
  }

  /** The secret of this name, made at random (32 bytes) the first time. */
  async ensure(name: string): Promise<Uint8Array> {
    if (this.#find(name) === undefined) {
      await this.#change((stored) => ({ [name]: randomBytes(32).toString('base64'), ...stored }));
    }
    return this.get(`file:${name}`);
  }

  /** Removes the secret that a reference leads to, when it is in the file. */
  async forget(reference: string): Promise<void> {
    const [scheme, name = ''] = reference.split(/:(.*)/s);
    if (scheme !== 'file' || this.#find(name) === undefined) return;
    await this.#change(({ [name]: _gone, ...stored }) => stored);
  }

  /** What is not known here may have been made by another server since. */
  #find(name: string): string | undefined {
    if (this.#stored[name] === undefined) this.#stored = read(this.#file);
    return this.#stored[name];
  }

  /** One change after the other, also of several servers. Written through a second file, so that a crash leaves the old one whole. */
  #change(change: (stored: Readonly<Record<string, string>>) => Record<string, string>): Promise<void> {
    const changed = this.#last.then(async () => {
      await mkdir(path.dirname(this.#file), { recursive: true, mode: 0o700 });
      await whileLocked(`${this.#file}.lock`, async () => {
        const stored = change(read(this.#file));
        await writeFile(`${this.#file}.new`, `${JSON.stringify(stored, null, 2)}\n`, { mode: 0o600 });
        await rename(`${this.#file}.new`, this.#file);
        this.#stored = stored;
      });
    });
    this.#last = changed.catch(() => {});
    return changed;
  }
}

function read(file: string): Readonly<Record<string, string>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return {};
    throw error;
  }
  const parsed = fileSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new SecretError('SECRETS_UNREADABLE', `${file} must be a JSON object of names and base64 values.`);
}

/** Making a folder succeeds for one at a time, on network storage too. Who was killed while holding it is not waited for. */
async function whileLocked(lock: string, work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await mkdir(lock);
      break;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const held = await stat(lock).catch(() => null);
    if (held && Date.now() - held.mtimeMs > longestHold) await rmdir(lock).catch(() => {});
    await wait(20);
  }
  try {
    await work();
  } finally {
    await rmdir(lock);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
