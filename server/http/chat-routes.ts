import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import type { Application } from '../application.ts';
import type { Chat } from '../conversation/chat.ts';
import { openConversation } from '../conversation/conversations.ts';
import { tooFast, type ChatLimits } from '../conversation/limits.ts';
import { textOf } from '../conversation/segments.ts';
import { checkAllowed } from '../limits/limits.ts';
import { chatRequestSchema, type ChatData } from '../protocol/index.ts';
import { customerCors } from './cors.ts';
import { customerLimit } from './customer-limit.ts';
import { customerSession } from './customer-session.ts';
import { send } from './errors.ts';
import { sayLimit } from './rate-limit.ts';

/** POST /chat: one message and its answer in one go, counted with those that come over sockets. */
export function chatRoutes(application: Application, chat: Chat, limits: ChatLimits): Router {
  const router = Router();
  router.use(customerCors(application.database), customerLimit(application, 'chat'));
  router.post('/', async (request, response) => {
    const { customer, manager } = await customerSession(application, request);
    const {
      message,
      conversation_id: wanted,
      client_message_id = randomUUID(),
    } = chatRequestSchema.parse(request.body);
    const counted = await limits.message(customer, request.ip ?? 'unknown');
    sayLimit(response, counted);
    checkAllowed(counted, tooFast);
    const conversation_id =
      wanted ?? (await openConversation(manager, customer.scope, undefined, application.now())).conversation_id;
    const turn = await chat.send(
      customer,
      { conversation_id, client_message_id, text: message },
      { onStart: () => {}, onStatus: () => {}, onSegments: () => {} },
    );
    const answer = turn.messages.findLast(({ role }) => role === 'assistant');
    const data: ChatData = {
      response: textOf(answer?.segments ?? []),
      citations: answer?.citations ?? [],
      conversation_id,
      message_id: answer?.message_id ?? null,
      outcome: turn.outcome,
    };
    send(response, data);
  });
  return router;
}
