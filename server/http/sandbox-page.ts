import { Router } from 'express';
import type { Application } from '../application.ts';
import { demoCustomers } from '../../demo/generator/index.ts';
import { Bank } from '../database/entities/index.ts';
import { HttpError } from './errors.ts';

/** A page for each sandbox that says what it is and how to go on; it holds nothing secret. */
export function sandboxPage({ database }: Application): Router {
  const router = Router();
  router.get('/sandbox/:bank_id', async (request, response) => {
    const { bank_id } = request.params;
    const bank = await database.platform().findOne(Bank, { bank_id, sandbox: true });
    if (!bank) throw new HttpError(404, 'NOT_FOUND', 'There is no such sandbox.');
    const origin = `${request.protocol}://${request.get('host')}`;
    const tag = `<script src="${origin}/widget/v1/loader.js" data-bank="${bank_id}" async></script>`;
    const lines = [
      `<h1>${escaped(bank.name)}</h1>`,
      '<p><strong>This is a sandbox.</strong> Its customers are made up, and it can be removed at any time with all that is in it.</p>',
      `<p>Put this on a page that one of these serves: ${escaped(bank.allowed_origins.join(', '))}</p>`,
      `<pre>${escaped(tag)}</pre>`,
      `<p>Customers, as the <code>sub</code> of a token: ${escaped(demoCustomers.map(({ id }) => id).join(', '))}</p>`,
    ];
    response
      .type('html')
      .set('cache-control', 'no-store')
      .send(
        `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Sandbox ${escaped(bank_id)}</title><main>${lines.join('')}</main></html>`,
      );
  });
  return router;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
