import path from 'node:path';
import express, { Router, type Request, type Response } from 'express';
import { contentSecurityPolicy } from 'helmet';
import * as z from 'zod';
import type { Application } from '../application.ts';
import { customerPage } from '../customer-page/page.ts';
import { Bank } from '../database/entities/index.ts';
import { demoBankId } from '../demo/demo-bank.ts';
import { verifyCustomerToken } from '../identity/customer-token.ts';
import { isSameOrigin } from '../identity/origin.ts';
import { bankIdSchema } from '../protocol/new-bank.ts';
import { HttpError } from './errors.ts';
import { rateLimit } from './rate-limit.ts';

const querySchema = z.strictObject({ bank: bankIdSchema.optional() });
const bodySchema = z.strictObject({ token: z.string().min(1).max(4_096) });

/** Nothing inline, nothing from elsewhere, no string becomes script, in nobody's frame. */
const policy = contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['spendsense', 'spendsense-html'],
  },
});

/**
 * The assistant as a page of its own at /app?bank=ID: for customers who sign in here, and for a bank that sends its customers
 * with a token, posted by a form so that it stands in no address.
 */
export function appRoutes(application: Application): Router {
  const { configuration, database, limits, now } = application;
  const router = Router();
  router.use(rateLimit(limits.limiter('app', { points: 600, seconds: 60 })), policy);

  async function bankOf(bank_id: string | undefined): Promise<Bank> {
    const asked = bank_id ?? (configuration.demo ? demoBankId : undefined);
    const bank = asked === undefined ? null : await database.platform().findOne(Bank, { bank_id: asked });
    if (!bank)
      throw new HttpError(404, 'BANK_NOT_FOUND', 'There is no such bank: open /app?bank=ID with the id of one.');
    return bank;
  }
  const show = (response: Response, bank: Bank, token: string | null) =>
    response.type('html').set('cache-control', 'no-store').send(customerPage(bank, token));

  router.get('/', async (request, response) => {
    show(response, await bankOf(querySchema.parse(request.query).bank), null);
  });
  router.post('/', express.urlencoded({ extended: false, limit: '8kb' }), async (request: Request, response) => {
    const { token } = bodySchema.parse(request.body ?? {});
    const { bank } = await verifyCustomerToken(token, { ...application, now: now() });
    // Or any page could sign somebody in as whom it likes.
    if (!isPageOf(bank, request)) {
      throw new HttpError(403, 'ORIGIN_NOT_ALLOWED', 'This page is not one that the bank has allowed.');
    }
    show(response, bank, token);
  });
  /** Posted by a page of the bank's, or of this server, whose own policy keeps its origin back. */
  function isPageOf({ allowed_origins }: Bank, request: Request): boolean {
    if (request.get('sec-fetch-site') === 'same-origin') return true;
    const origin = request.get('origin');
    return origin !== undefined && (isSameOrigin(origin, request.get('host')) || allowed_origins.includes(origin));
  }
  const files = path.join(import.meta.dirname, '..', 'customer-page');
  for (const name of ['app.js', 'app.css']) {
    router.get(`/${name}`, (_request, response) => {
      response.set('cache-control', 'no-cache').sendFile(path.join(files, name), { cacheControl: false });
    });
  }
  return router;
}
