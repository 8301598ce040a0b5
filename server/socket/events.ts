import type { Logger } from 'pino';
import * as z from 'zod';
import { usualConsentScopes } from '../../plugins/kit/index.ts';
import type { Chat } from '../conversation/chat.ts';
import {
  consentSetSchema,
  evidenceOpenSchema,
  feedbackSetSchema,
  messageSendSchema,
  turnStopSchema,
} from '../protocol/index.ts';
import { tooFast, type ChatLimits, type Limit } from '../conversation/limits.ts';
import { checkAllowed } from '../limits/limits.ts';
import type { Database } from '../database/database.ts';
import { checkPresent } from '../identity/present.ts';
import { describeError } from './socket-error.ts';
import type { Said } from './said.ts';
import type { ChatServer, ChatSocket } from './socket-server.ts';

type Acknowledge = (result: unknown) => void;

/** All tabs of a customer: what is stored fans out to them. */
export function roomOf({ bank_id, user_id }: { bank_id: string; user_id: string }): string {
  return `customer ${bank_id} ${user_id}`;
}

/** All sockets of one session of somebody who signed in here. */
export function sessionRoomOf(session_id: string): string {
  return `session ${session_id}`;
}

/** Whoever signed out elsewhere is asked to sign in again, and is not connected any more. @throws IdentityError TOKEN_INVALID */
export async function checkSession(socket: ChatSocket): Promise<void> {
  try {
    await socket.data.requireSession();
  } catch (error) {
    socket.emit('token-expired');
    setImmediate(() => socket.disconnect(true));
    throw error;
  }
}

/**
 * Answers the events of one socket. Each is parsed, limited and acknowledged, whatever happens. The first after an erasure that
 * another server was asked for closes the socket.
 */
export function listen(
  socket: ChatSocket,
  {
    io,
    chat,
    limits,
    database,
    said,
    log,
  }: { io: ChatServer; chat: Chat; limits: ChatLimits; database: Database; said: Said; log: Logger },
): void {
  const { customer } = socket.data;
  const room = roomOf(customer.scope);
  const others = socket.to(room);

  /** Registers a handler; what it throws becomes a coded refusal. */
  const on = <Payload>(
    name: Parameters<typeof socket.on>[0],
    schema: z.ZodType<Payload>,
    limit: Limit,
    work: (payload: Payload) => Promise<object>,
    present: () => Promise<void> = () => checkPresent(database.scoped(customer.scope), customer.scope),
  ) => {
    socket.on(name, (...sent: unknown[]) => {
      const ack = sent.at(-1);
      const acknowledge: Acknowledge = typeof ack === 'function' ? (result) => void ack(result) : () => {};
      const payloads = typeof ack === 'function' ? sent.slice(0, -1) : sent;
      const run = async () => {
        checkAllowed(await limit(customer.scope), tooFast);
        await present();
        await checkSession(socket);
        return work(schema.parse(payloads.length > 1 ? payloads : payloads[0]));
      };
      run()
        .then(
          (result) => acknowledge({ ok: true, ...result }),
          (error: unknown) => {
            const described = describeError(error, log);
            acknowledge({ ok: false, error: described });
            if (described.code === 'CUSTOMER_ERASED') socket.disconnect(true);
          },
        )
        .catch((error: unknown) => log.error({ err: error }, 'a chat event could not be acknowledged'));
    });
  };

  on(
    'message-send',
    messageSendSchema,
    () => limits.message(customer, socket.data.address),
    async (message) => {
      const turn = await chat.send(customer, message, {
        onStart: (turn_id) => socket.emit('turn-start', { turn_id, client_message_id: message.client_message_id }),
        onStatus: (turn_id, text) => socket.emit('turn-status', { turn_id, text }),
        onSegments: (turn_id, n, segments) => socket.emit('message-delta', { turn_id, n, segments }),
      });
      // After the acknowledgement, which is sent when this returns.
      setImmediate(() => {
        for (const stored of turn.messages) {
          if (stored.role === 'assistant') io.to(room).emit('message', stored);
          else others.emit('message', stored);
        }
        io.to(room).emit('turn-end', { turn_id: turn.turn_id, outcome: turn.outcome });
        void said.tell(customer.scope, message.conversation_id, turn);
      });
      return { turn_id: turn.turn_id, seq: turn.seq };
    },
    // The turn asks itself, in the transaction that it begins with.
    async () => {},
  );
  on('turn-stop', turnStopSchema, limits.other, async ({ turn_id }) => {
    chat.stop(customer, turn_id);
    return {};
  });
  on('consent-set', consentSetSchema, limits.other, async ({ granted, scopes = usualConsentScopes }) => {
    const consent = await chat.setConsent(customer, { granted, scopes, ip_address: socket.data.address });
    return { consent };
  });
  on('evidence-open', evidenceOpenSchema, limits.other, async (request) => ({
    evidence: await chat.openEvidence(customer, request),
  }));
  on('feedback-set', feedbackSetSchema, limits.other, async (said) => ({
    feedback: await chat.setFeedback(customer, said),
  }));
  on('conversation-new', z.strictObject({}), limits.other, async () => ({
    hello: await chat.startConversation(customer),
  }));

  const greet = async () => {
    await socket.join(room);
    if (socket.data.session_id !== null) {
      await socket.join(sessionRoomOf(socket.data.session_id));
      // It may have ended before this socket was in the room.
      await checkSession(socket);
    }
    socket.emit('hello', await chat.hello(customer, socket.data.held));
  };
  greet().catch((error: unknown) => {
    describeError(error, log);
    socket.disconnect(true);
  });
}
