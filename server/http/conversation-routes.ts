import { Router, type Request } from 'express';
import * as z from 'zod';
import type { Application } from '../application.ts';
import type { Chat } from '../conversation/chat.ts';
import { deleteConversation, listConversations, readMessages } from '../conversation/history.ts';
import { listConsents } from '../identity/consent.ts';
import { feedbackSetSchema, keysetQuerySchema, messagesQuerySchema } from '../protocol/index.ts';
import { customerSession } from './customer-session.ts';
import { HttpError, send } from './errors.ts';

/**
 * What a customer said and agreed to, under /users/me. It needs no consent: what was said may be read and deleted by
 * whoever said it, also after consent was taken back.
 */
export function conversationRoutes(application: Application, chat: Chat): Router {
  const { vault } = application;
  const router = Router();
  router.get('/conversations', async (request, response) => {
    const { customer, manager } = await customerSession(application, request);
    const query = keysetQuerySchema.parse(request.query);
    send(response, await listConversations({ manager, vault }, customer.scope, query));
  });
  router.get('/conversations/:conversation_id/messages', async (request, response) => {
    const { customer, manager } = await customerSession(application, request);
    const query = messagesQuerySchema.parse(request.query);
    send(response, await readMessages({ manager, vault }, customer.scope, idOf(request), query));
  });
  router.delete('/conversations/:conversation_id', async (request, response) => {
    const { customer, manager } = await customerSession(application, request);
    await deleteConversation(manager, customer.scope, idOf(request));
    send(response, {});
  });
  router.post('/feedback', async (request, response) => {
    const { customer } = await customerSession(application, request);
    send(response, { feedback: await chat.setFeedback(customer, feedbackSetSchema.parse(request.body)) });
  });
  router.get('/consents', async (request, response) => {
    const { customer, manager } = await customerSession(application, request);
    send(response, await listConsents(manager, customer.scope, keysetQuerySchema.parse(request.query)));
  });
  return router;
}

/** @throws HttpError CONVERSATION_NOT_FOUND for text that is no id */
function idOf(request: Request): string {
  const id = z.uuid().safeParse(request.params['conversation_id']);
  if (!id.success) throw new HttpError(404, 'CONVERSATION_NOT_FOUND', 'There is no such conversation of yours.');
  return id.data;
}
