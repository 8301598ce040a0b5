import type { Client, Moment } from './client.ts';
import type { FaultyDatabase } from './database.ts';
import type { Outcome, World } from './fault.ts';
import { added, clean, judgeConversation } from './judge.ts';
import { questions, type Question } from './truth.ts';
import { setTimeout as wait } from 'node:timers/promises';

const all = Object.keys(questions) as Question[];
const moments: readonly Moment[] = ['sent', 'started', 'streaming'];

/**
 * Has every client ask, breaks something in the middle of a turn, and counts once everything that was asked is answered and one question
 * more of each.
 * @param breaks breaks something; what it does until it resolves belongs to the fault
 */
export async function chatUnderFault(
  { cluster, clients, random }: World,
  breaks: () => Promise<void>,
): Promise<Outcome> {
  await Promise.all(clients.map((client) => client.begin()));
  const [first] = clients;
  if (!first) throw new Error('Nobody asks.');
  const reached = first.reaches(random.pick(moments));
  for (const client of clients) client.ask(random.pick(all));
  await reached;
  await wait(random.between(0, 60));
  const start = performance.now();
  const broken = breaks();
  // Whoever has no answer yet asks on.
  for (const client of clients) client.ask(random.pick(all));
  await broken;
  await Promise.all(clients.map((client) => client.settled()));
  const recovery = performance.now() - start;
  await cluster.heal();
  for (const client of clients) client.ask(random.pick(all));
  await Promise.all(clients.map((client) => client.settled()));
  return { ...(await judgedAt(cluster.database, { cluster, clients })), recovery };
}

/** Asks one question after the other until it is told to stop. */
export async function askOn(client: Client, { random }: World, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await client.settled();
    client.ask(random.pick(all));
    await wait(random.between(100, 800));
  }
}

/** Counts what all clients asked since they began, in a database that should hold it. */
export async function judgedAt(
  database: FaultyDatabase,
  { cluster, clients }: Pick<World, 'cluster' | 'clients'>,
): Promise<Omit<Outcome, 'recovery'>> {
  let verdict = clean;
  for (const client of clients) {
    const truth = (subject: string, question: Question) => cluster.truth(subject, question);
    verdict = added(verdict, await judgeConversation(database, client, truth));
  }
  return {
    ...verdict,
    presses: clients.reduce((sum, { presses }) => sum + presses, 0),
    down: Math.max(...clients.map(({ longestDown }) => longestDown)),
  };
}
