import cors from 'cors';
import { Router } from 'express';
import type { Application } from '../application.ts';
import { sharedKeySets } from '../identity/key-sets.ts';
import { isSameOrigin } from '../identity/origin.ts';
import { checkPage } from '../identity/page-check.ts';
import type { CheckData } from '../protocol/index.ts';
import { bearerOf } from './bearer.ts';
import { send } from './errors.ts';
import { rateLimit } from './rate-limit.ts';

/**
 * Tells whoever builds a page what is wrong with its token, its clock and its origin. Pages of every origin may read the answer: one
 * that is not allowed is what it is for, and it says nothing but of the token that was sent.
 */
export function checkRoutes({ database, limits, secrets, now }: Application): Router {
  const router = Router();
  router.use(
    cors({ methods: ['GET'], allowedHeaders: ['authorization'], exposedHeaders: ['retry-after'], maxAge: 600 }),
  );
  router.get('/', rateLimit(limits.limiter('check', { points: 10, seconds: 60 })), async (request, response) => {
    const token = bearerOf(request) ?? undefined;
    const origin = request.get('origin');
    const tools = { database, secrets, keySets: sharedKeySets, now: now() };
    const is_ours = origin !== undefined && isSameOrigin(origin, request.get('host'));
    const findings = await checkPage({ token, origin, is_ours }, tools);
    const data: CheckData = { ok: findings.every(({ level }) => level !== 'problem'), findings };
    send(response, data);
  });
  return router;
}
