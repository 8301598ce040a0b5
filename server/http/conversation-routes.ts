import { Router } from 'express';
import type { Application } from '../application.ts';
import type { Chat } from '../conversation/chat.ts';
import { deleteConversation, listConversations, readMessages } from '../conversation/history.ts';
import { listConsents } from '../identity/consent.ts';
import { feedbackSetSchema, keysetQuerySchema, messagesQuerySchema } from '../protocol/index.ts';
import { customerSession } from './customer-session.ts';
import { send } from './errors.ts';
import { pathId } from './path-id.ts';

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
    send(response, await readMessages({ manager, vault }, customer.scope, pathId(request, 'conversation_id'), query));
  });
  router.delete('/conversations/:conversation_id', async (request, response) => {
    const { customer, manager } = await customerSession(application, request);
    await deleteConversation(manager, customer.scope, pathId(request, 'conversation_id'));
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
