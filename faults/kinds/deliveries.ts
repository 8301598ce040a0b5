import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { ClientEvents, Hello, ServerEvents } from '../../server/protocol/index.ts';
import { tokenOf } from '../bank-server.ts';
import type { Fault, Outcome, World } from '../fault.ts';
import { clean } from '../judge.ts';
import { questions, type Question } from '../truth.ts';

type ChatSocket = Socket<ServerEvents, ClientEvents>;
type Answer = Parameters<Parameters<ClientEvents['message-send']>[1]>[0];

const all = Object.keys(questions) as Question[];
const subject = 'hana-suzuki';

/**
 * Three messages of one customer, each sent several times under its id: over sockets to both servers, at once or some time apart, in
 * another order than they were written, and once more when all were answered. Every one is stored and answered once.
 */
export const duplicates: Fault = {
  name: 'duplicate and reordered deliveries',
  times: { short: 5, full: 50 },
  inject: async (world): Promise<Outcome> => {
    const { cluster, random } = world;
    const sockets = await Promise.all(cluster.nodes.flatMap(({ port }) => [open(port, world), open(port, world)]));
    try {
      const [first] = sockets;
      const started = await first?.socket.emitWithAck('conversation-new', {});
      if (!started?.ok) throw new Error('No conversation was started.');
      const { conversation_id } = started.hello;
      const messages = all.map((text) => ({ conversation_id, client_message_id: randomUUID(), text }));
      const deliveries = messages.flatMap((message) =>
        Array.from({ length: random.between(2, 4) }, () => ({
          message,
          at: random.next() < 0.5 ? 0 : random.between(0, 400),
        })),
      );
      const start = performance.now();
      const send = (message: (typeof messages)[number]) =>
        random.pick(sockets).socket.emitWithAck('message-send', message);
      const answers = await Promise.all(
        deliveries
          .sort(() => random.next() - 0.5)
          .map(async ({ message, at }) => {
            await wait(at);
            return { message, answer: await send(message) };
          }),
      );
      for (const message of messages) answers.push({ message, answer: await send(message) });
      return { ...(await judge(world, messages, answers)), recovery: performance.now() - start, presses: 0, down: 0 };
    } finally {
      for (const { socket } of sockets) socket.disconnect();
    }
  },
};

async function judge(
  { cluster }: World,
  messages: readonly { conversation_id: string; client_message_id: string }[],
  answers: readonly { message: { client_message_id: string }; answer: Answer }[],
) {
  const verdict = { ...clean };
  const rows = await cluster.database.query<{
    client_message_id: string | null;
    seq: number;
    trace_id: string;
    role: string;
  }>('select client_message_id, seq, trace_id, role from chat_logs where conversation_id = $1 order by seq', [
    messages[0]?.conversation_id,
  ]);
  for (const { client_message_id } of messages) {
    const stored = rows.filter((row) => row.client_message_id === client_message_id);
    const said = rows.filter(
      ({ role, trace_id }) => role === 'assistant' && stored.some((row) => row.trace_id === trace_id),
    );
    if (stored.length === 0 || said.length === 0) verdict.lost += 1;
    if (stored.length > 1 || said.length > 1) verdict.doubled += 1;
    for (const { answer } of answers.filter(({ message }) => message.client_message_id === client_message_id)) {
      // Every delivery hears of the one turn that there is.
      if (!answer.ok) verdict.lost += 1;
      else if (answer.seq !== stored[0]?.seq || answer.turn_id !== stored[0].trace_id) verdict.wrong += 1;
    }
  }
  if (rows.some(({ seq }, index) => seq !== index + 1)) verdict.half_written += 1;
  return verdict;
}

/** From an address of its own: how many connections one may open is limited. */
async function open(port: number, { cluster, random }: World): Promise<{ socket: ChatSocket; hello: Hello }> {
  const token = await tokenOf(cluster.secrets_dir, subject);
  const agent = new Agent({ localAddress: `127.1.${random.between(1, 250)}.${random.between(1, 250)}` });
  const socket: ChatSocket = io(`http://127.0.0.1:${port}`, {
    transports: ['websocket'],
    forceNew: true,
    agent: agent as unknown as string,
    auth: { token, since: 0 },
  });
  const hello = await new Promise<Hello>((resolve, reject) => {
    socket.once('hello', resolve);
    socket.once('connect_error', reject);
  });
  return { socket, hello };
}
