import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';

const fileSchema = z.record(z.string(), z.base64());

export class SecretError extends CodedError {}

/**
 * Secrets by reference: `env:NAME` is read from the environment, `file:name` from `secrets.json` in the data folder, which
 * only its owner may read. A database row holds a reference, never the secret.
 */
export class Secrets {
  readonly #file: string;
  readonly #stored: Record<string, string>;
  #last: Promise<void> = Promise.resolve();

  private constructor(file: string, stored: Record<string, string>) {
    this.#file = file;
    this.#stored = stored;
  }

  /** @throws SecretError when the file is there but is not what this wrote */
  static async open(directory: string): Promise<Secrets> {
    const file = path.join(directory, 'secrets.json');
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Secrets(file, {});
      throw error;
    }
    const parsed = fileSchema.safeParse(parseJson(text));
    if (parsed.success) return new Secrets(file, parsed.data);
    throw new SecretError('SECRETS_UNREADABLE', `${file} must be a JSON object of names and base64 values.`);
  }

  /** @throws SecretError for a reference that leads nowhere */
  get(reference: string): Uint8Array {
    const [scheme, name = ''] = reference.split(/:(.*)/s);
    const value = scheme === 'env' ? process.env[name] : scheme === 'file' ? this.#stored[name] : undefined;
    if (value === undefined) throw new SecretError('SECRET_MISSING', `The secret ${reference} is not set.`);
    return scheme === 'env' ? new TextEncoder().encode(value) : Buffer.from(value, 'base64');
  }

  /** The secret of this name, made at random (32 bytes) the first time. */
  async ensure(name: string): Promise<Uint8Array> {
    if (this.#stored[name] === undefined) {
      this.#stored[name] = randomBytes(32).toString('base64');
      await this.#write();
    }
    return this.get(`file:${name}`);
  }

  /** Removes the secret that a reference leads to, when it is in the file. */
  async forget(reference: string): Promise<void> {
    const [scheme, name = ''] = reference.split(/:(.*)/s);
    if (scheme !== 'file' || this.#stored[name] === undefined) return;
    delete this.#stored[name];
    await this.#write();
  }

  /** Through a second file, so that a crash leaves the old one whole; one writing after the other. */
  #write(): Promise<void> {
    const written = this.#last.then(async () => {
      await writeFile(`${this.#file}.new`, `${JSON.stringify(this.#stored, null, 2)}\n`, { mode: 0o600 });
      await rename(`${this.#file}.new`, this.#file);
    });
    this.#last = written.catch(() => {});
    return written;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
