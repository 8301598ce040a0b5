import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';
import { pluginContext } from '../server/host/host.ts';
import { Rails } from '../server/conversation/rails.ts';
import { prepareTurn, type PreparedTurn } from '../server/conversation/prepare-turn.ts';
import { storeTurn } from '../server/conversation/stored-turn.ts';
import { runTurn } from '../server/conversation/turn.ts';
import type { TurnInput, TurnOutput } from '../server/conversation/turn-types.ts';
import { sentencesOf } from '../plugins/guardrails/wording/clauses.ts';
import { loadLedgerRows } from '../server/database/ledger-store.ts';
import { customerOf } from '../server/identity/customers.ts';
import { findBank } from '../server/identity/banks.ts';
import { startStubModel, type StubScript } from '../server/testing/stub-model.ts';
import { startTestServer } from '../server/testing/test-server.ts';
import { TraceRecorder } from '../server/trace/recorder.ts';
import { besideFloor, processorTime } from './measure.ts';
import type { Ratio } from './record.ts';

const question = 'How much did I spend on groceries last month?';
const subject = 'maya-torres';

/**
 * A turn over a socket, beside a floor over a socket of the same kind that reads the same ledger and writes the same rows in one
 * transaction without thinking; the hosted path over a stub, beside two calls of the stub alone. Processor time of this process, in
 * which client, server, database and stub all are: on a busy machine it says more than the clock.
 */
export async function reportTurn(rounds: number): Promise<void> {
  await reportEmbeddedTurn(rounds);
  await hosted(rounds);
}

export async function reportEmbeddedTurn(rounds: number): Promise<Ratio> {
  const server = await startTestServer();
  try {
    const { ask, consent, conversation_id, database, customer, application } = await open(server);
    await consent(true);
    const message = () => ({ conversation_id, client_message_id: randomUUID(), text: question });
    const prepare = async () => {
      const { prepared } = await prepareTurn(application, customer, message(), application.now());
      if (!prepared) throw new Error('A new message was answered before.');
      return prepared;
    };
    const answer = (prepared: PreparedTurn) => runTurn(quietly(prepared));
    const store = (output: TurnOutput, as_of: string) => {
      const at = application.now();
      const versions = { ledger_version: null, settings_version: null };
      const turn = {
        turn_id: randomUUID(),
        request: message(),
        started_at: at,
        answered_at: at,
        as_of,
        granted: prepared.granted,
        ...versions,
        output,
      };
      return storeTurn({ manager: database(), vault: application.vault }, customer, turn);
    };
    const prepared = await prepare();
    const output = await answer(prepared);
    const { as_of } = prepared.ledger;
    const floor = await floorSocket(async () => {
      await database().transactional((manager) => loadLedgerRows(manager, customer.scope));
      return store(output, as_of);
    });
    const { ours_ms: turn, floor_ms: least } = await besideFloor(rounds, () => ask(question), floor.ask);
    const sentences = sentencesOf(output.text);
    const rows: [string, number][] = [
      ['prepare: consent, ledger, what was said before', await processorTime(rounds, prepare)],
      ['think: route, tool, compose, rails', await processorTime(rounds, () => answer(prepared))],
      [
        `of that, output rails on ${sentences.length} sentences`,
        await processorTime(rounds, () => checkAll(sentences, prepared, output)),
      ],
      ['store turn, messages and trace', await processorTime(rounds, () => store(output, as_of))],
    ];
    line(
      `embedded turn ${ms(turn)}; floor ${ms(least)}; added ${ms(turn - least)}; ${Math.round(1_000 / turn)} turns a second of one core, floor ${Math.round(1_000 / least)}`,
    );
    for (const [name, time] of rows) line(`  ${name}: ${ms(time)}`);
    await floor.close();
    return { name: 'embedded turn', ratio: turn / least };
  } finally {
    await server.close();
  }
}

async function hosted(rounds: number): Promise<void> {
  const script: StubScript = ({ messages }) => {
    const result = messages.findLast(({ role }) => role === 'tool');
    if (!result) {
      return { calls: [{ name: 'spending', arguments: '{"category":"FOOD_AND_DRINK_GROCERIES"}' }] };
    }
    const { text } = JSON.parse(String(result.content)) as { text: string };
    return { text: text.split(/(?<= )/u) };
  };
  const stub = await startStubModel(script);
  const server = await startTestServer({ hosted_model: { api_key: 'bench', base_url: stub.base_url, model: 'stub' } });
  try {
    const { ask, consent } = await open(server);
    await consent(true);
    const { text } = await ask(question);
    const bodies = stub.bodies.slice(-2);
    const turn = await processorTime(rounds, () => ask(question));
    const alone = await processorTime(rounds, async () => {
      for (const body of bodies)
        await (await fetch(`${stub.base_url}/chat/completions`, { method: 'POST', body })).text();
    });
    line(
      `hosted turn ${ms(turn)}; its two calls of the stub alone ${ms(alone)}; the rest ${ms(turn - alone)} ("${text.slice(0, 40)}…")`,
    );
  } finally {
    await server.close();
    stub.close();
  }
}

async function open(server: Awaited<ReturnType<typeof startTestServer>>) {
  const { application } = server;
  const connected = await server.connect(subject);
  const bank = await findBank(application.database, 'demo');
  const customer = await customerOf(application.database, bank, { sub: subject }, application.now());
  return { ...connected, application, customer, database: () => application.database.scoped(customer.scope) };
}

function quietly(prepared: PreparedTurn): TurnInput {
  return { ...prepared, signal: new AbortController().signal, onStatus: () => {}, onSegments: () => {} };
}

async function checkAll(
  sentences: readonly string[],
  { host, now, locale, text }: PreparedTurn,
  { findings }: TurnOutput,
) {
  const rails = new Rails(host, pluginContext(now.toISOString(), 1), new TraceRecorder(), () => 'en');
  for (const sentence of sentences) {
    // Worded anew, as a hosted model would: the embedded model's own words are not compared with themselves.
    const given = { before: '', facts: findings.facts, citations: [], message: text, tool_texts: findings.texts };
    await rails.check({ stage: 'output', text: `So: ${sentence}`, ...given, merchants: [], locale });
  }
}

/** A socket that answers with what `work` stored. */
async function floorSocket(work: () => Promise<{ messages: readonly unknown[] }>) {
  const http = createServer();
  const sockets = new Server(http, { transports: ['websocket'], serveClient: false });
  sockets.on('connection', (socket) => {
    socket.on('floor', (_text: string, acknowledge: (result: unknown) => void) => {
      void work().then((stored) => {
        for (const message of stored.messages) socket.emit('message', message);
        acknowledge(stored);
      });
    });
  });
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  const address = http.address();
  if (typeof address !== 'object' || address === null) throw new Error('The floor listens nowhere.');
  const client = io(`http://127.0.0.1:${address.port}`, { transports: ['websocket'], forceNew: true });
  return {
    ask: () => client.emitWithAck('floor', question),
    close: async () => {
      client.disconnect();
      await sockets.close();
    },
  };
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`;
}
