import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { demoBankId, demoKeyId } from '../server/demo/demo-bank.ts';
import { signBankToken } from '../server/identity/bank-token.ts';
import { signCustomerToken } from '../server/identity/customer-token.ts';
import type { Import } from '../server/protocol/index.ts';
import type { Cluster } from './cluster.ts';
import { until } from './until.ts';

/** A token of a customer, signed with the secret that the demo bank knows, whatever became of our servers. */
export function tokenOf(secrets_dir: string, subject: string): Promise<string> {
  const key = { key_id: demoKeyId, secret: secretOf(secrets_dir, 'bank-demo') };
  return signCustomerToken(key, { sub: subject, bank: demoBankId, session: randomUUID() }, { now: new Date() });
}

/** The demo bank's own server: it brings in customers and files, and asks again when it gets no answer. */
export class BankServer {
  static #opened: Promise<BankServer> | null = null;
  readonly #cluster: Cluster;
  readonly #key_id: string;

  private constructor(cluster: Cluster, key_id: string) {
    this.#cluster = cluster;
    this.#key_id = key_id;
  }

  /** The same for all faults: its key is made once. */
  static open(cluster: Cluster): Promise<BankServer> {
    BankServer.#opened ??= (async () => {
      const { stdout } = await command(cluster, ['bank', 'key', 'add', demoBankId, '--purpose', 'bank-api', '--json']);
      return new BankServer(cluster, (JSON.parse(stdout) as { key_id: string }).key_id);
    })();
    return BankServer.#opened;
  }

  /** @returns our id of the customer */
  async saveCustomer(customer_id: string): Promise<string> {
    const body = JSON.stringify({ name: 'Ada' });
    const data = await this.#insist<{ customer: { user_id: string } }>('PUT', customer_id, {
      body,
      type: 'application/json',
    });
    return data.customer.user_id;
  }

  /** @returns the import, as soon as a server has all of the file */
  async sendFile(customer_id: string, body: string): Promise<string> {
    const sent = { body, type: 'application/octet-stream', key: randomUUID() };
    const data = await this.#insist<{ import_id: string }>(
      'POST',
      `${customer_id}/files?file_name=export.csv&currency=USD`,
      sent,
    );
    return data.import_id;
  }

  async importOf(customer_id: string, import_id: string): Promise<Import> {
    return (await this.#insist<{ import: Import }>('GET', `${customer_id}/imports/${import_id}`)).import;
  }

  /** Asks until there is an answer, with the same idempotency key and each time a new token. */
  #insist<Data>(
    method: string,
    where: string,
    sent: { body?: string; type?: string; key?: string } = {},
  ): Promise<Data> {
    return until(`${method} ${where.split('?')[0]}`, async () => {
      const key = { key_id: this.#key_id, secret: secretOf(this.#cluster.secrets_dir, `bank-key-${this.#key_id}`) };
      const response = await fetch(`http://127.0.0.1:${this.#cluster.balancer.port}/api/v1/bank/customers/${where}`, {
        method,
        headers: {
          authorization: `Bearer ${await signBankToken(key, { iss: demoBankId }, { now: new Date() })}`,
          ...(sent.type && { 'content-type': sent.type }),
          ...(sent.key && { 'idempotency-key': sent.key }),
        },
        ...(sent.body && { body: sent.body }),
      }).catch(() => null);
      if (response?.ok) return ((await response.json()) as { data: Data }).data;
      // As a careful caller does: not at once.
      await wait(300);
      throw new Error(response ? await response.text() : 'No answer.');
    }) as Promise<Data>;
  }
}

/** Runs the command line beside the servers, past every proxy. */
export function command(cluster: Cluster, args: readonly string[], environment: Record<string, string> = {}) {
  const entry = path.join(import.meta.dirname, '..', 'server', 'command', 'main.ts');
  const env = { ...process.env, ...cluster.environment('command'), ...environment };
  return promisify(execFile)(process.execPath, [entry, ...args], { env });
}

function secretOf(secrets_dir: string, name: string): Uint8Array {
  const secrets = JSON.parse(readFileSync(path.join(secrets_dir, 'secrets.json'), 'utf8')) as Record<string, string>;
  return Buffer.from(secrets[name] ?? '', 'base64');
}
