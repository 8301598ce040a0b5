import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCustomer } from '../demo/generator/index.ts';
import type { LedgerRows } from '../plugins/kit/index.ts';
import { demoSeed } from '../server/demo/demo-bank.ts';
import { freePort } from '../server/testing/free-port.ts';
import { today } from '../server/identity/bank-day.ts';
import { FaultyDatabase } from './database.ts';
import { Proxy, type Target } from './proxy.ts';
import { ServerProcess } from './server-process.ts';
import { truthOf, type Question } from './truth.ts';

/** A server, and the line between it and the database. */
export interface Node {
  readonly port: number;
  readonly server: ServerProcess;
  readonly line: Proxy;
}

/** One PostgreSQL, two servers behind a load balancer, a worker: processes and sockets of this machine. */
export class Cluster {
  readonly folder: string;
  readonly database: FaultyDatabase;
  readonly nodes: Node[] = [];
  readonly worker: ServerProcess;
  readonly balancer: Proxy;
  readonly secrets_dir: string;
  readonly #rows = new Map<string, LedgerRows>();

  private constructor(folder: string, database: FaultyDatabase, worker: ServerProcess, balancer: Proxy) {
    this.folder = folder;
    this.secrets_dir = path.join(folder, 'secrets');
    this.database = database;
    this.worker = worker;
    this.balancer = balancer;
  }

  static async start(nodes: number): Promise<Cluster> {
    const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-faults-'));
    await chmod(folder, 0o755);
    await mkdir(path.join(folder, 'postgres'));
    const database = await FaultyDatabase.create(path.join(folder, 'postgres'));
    await database.query('create database faults', [], 'postgres');
    let cluster: Cluster | null = null;
    const balancer = await Proxy.open(async () => cluster?.readyNode() ?? null);
    const worker = new ServerProcess('server/worker.ts', environmentOf(folder, 'worker', database.urlOf('faults')));
    cluster = new Cluster(folder, database, worker, balancer);
    try {
      for (let index = 0; index < nodes; index++) await cluster.#addNode();
      // The first makes the schema and the demo bank.
      await cluster.node(0).server.start();
      await cluster.heal();
      return cluster;
    } catch (error) {
      await cluster.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.balancer.close();
    await Promise.all([...this.nodes.map(({ server }) => server), this.worker].map((each) => each.kill()));
    for (const { line } of this.nodes) line.close();
    await this.database.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  node(index: number): Node {
    const node = this.nodes[index];
    if (!node) throw new Error(`There is no node ${index}.`);
    return node;
  }

  /** Everything runs again, whatever was broken. */
  async heal(): Promise<void> {
    for (const { line } of this.nodes) {
      line.delay = 0;
      line.pass('open');
    }
    await Promise.all(
      [...this.nodes.map(({ server }) => server), this.worker]
        .filter((each) => !each.isRunning)
        .map((each) => each.start()),
    );
  }

  truth(subject: string, question: Question): number {
    const day = today('America/New_York', new Date());
    const key = `${subject} ${day}`;
    const rows = this.#rows.get(key) ?? generateCustomer(subject, { seed: demoSeed, to: day });
    this.#rows.set(key, rows);
    return truthOf(question, rows, day);
  }

  environment(name: string): Record<string, string> {
    return environmentOf(this.folder, name, this.database.urlOf('faults'));
  }

  /** A node that says it takes new work, one after the other, as a load balancer asks it. Clients come from many addresses. */
  async readyNode(): Promise<Target | null> {
    for (let tries = 0; tries < this.nodes.length; tries++) {
      this.#turn += 1;
      const { port } = this.node(this.#turn % this.nodes.length);
      const answer = await fetch(`http://127.0.0.1:${port}/ready`, { signal: AbortSignal.timeout(1_000) }).catch(
        () => null,
      );
      if (answer?.ok)
        return { port, from: `127.0.${1 + (this.#turn % 250)}.${1 + (Math.floor(this.#turn / 250) % 250)}` };
    }
    return null;
  }
  #turn = 0;

  async #addNode(): Promise<void> {
    const port = await freePort();
    const line = await Proxy.open(() => Promise.resolve({ port: this.database.port }));
    const name = `node-${this.nodes.length}`;
    const environment = environmentOf(this.folder, name, this.database.urlOf('faults', line.port));
    const server = new ServerProcess('server/main.ts', { ...environment, PORT: String(port), JOBS: 'elsewhere' });
    this.nodes.push({ port, server, line });
  }
}

function environmentOf(folder: string, name: string, database_url: string): Record<string, string> {
  return {
    DATABASE_URL: database_url,
    DATA_DIR: path.join(folder, name),
    SECRETS_DIR: path.join(folder, 'secrets'),
    CHECKPOINT_DIR: path.join(folder, 'checkpoints'),
    DEMO: 'true',
    EMBEDDING_MODEL: 'none',
    CHAT_MESSAGES_PER_MINUTE: '10000',
    LOG_LEVEL: 'error',
  };
}
