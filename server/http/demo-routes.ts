import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import * as z from 'zod';
import type { Application } from '../application.ts';
import { demoCustomers } from '../../demo/generator/index.ts';
import { demoBankId, demoKeyId } from '../demo/demo-bank.ts';
import { signCustomerToken } from '../identity/customer-token.ts';
import { HttpError, send } from './errors.ts';
import { rateLimit } from './rate-limit.ts';

const tokenRequestSchema = z.strictObject({ customer_id: z.string().max(100) });

/** What a bank's own server would do for its page: list who can sign in, and give a token to whoever has. */
export function demoRoutes({ limits, secrets, now }: Application): Router {
  const router = Router();
  router.use(rateLimit(limits.limiter('demo', { points: 120, seconds: 60 })));
  router.get('/customers', (_request, response) => {
    send(response, {
      customers: demoCustomers.map(({ id, name, summary }) => ({ customer_id: id, name, story: summary })),
    });
  });
  router.post('/token', async (request, response) => {
    const { customer_id } = tokenRequestSchema.parse(request.body);
    const customer = demoCustomers.find(({ id }) => id === customer_id);
    if (!customer) throw new HttpError(404, 'CUSTOMER_NOT_FOUND', 'There is no such demonstration customer.');
    const secret = await secrets.ensure('bank-demo');
    const token = await signCustomerToken(
      { key_id: demoKeyId, secret },
      { sub: customer.id, bank: demoBankId, session: randomUUID(), name: customer.name },
      { now: now() },
    );
    send(response, { token });
  });
  return router;
}
