import { randomUUID } from 'node:crypto';
import express from 'express';
import { SignJWT } from 'jose';

const { SPENDSENSE_KID: kid, SPENDSENSE_SECRET, SPENDSENSE_URL = 'http://127.0.0.1:3000', PORT = '4000' } = process.env;
const secret = Buffer.from(SPENDSENSE_SECRET, 'base64'); // 32 bytes: not the letters, what they stand for
const application = express();

// Stands for your own login: who is signed in, and in which session. Without one, answer 401.
const session = { id: randomUUID(), customer: 'customer-1042' };

application.post('/assistant/token', async (request, response) => {
  const token = await new SignJWT({ bank: 'acme', session: session.id })
    .setProtectedHeader({ alg: 'HS256', kid, typ: 'JWT' })
    .setIssuer('acme')
    .setAudience('spendsense')
    .setSubject(session.customer)
    .setIssuedAt()
    .setExpirationTime('10 minutes')
    .sign(secret);
  response.set('cache-control', 'no-store').type('text').send(token);
});

application.get('/', (request, response) => {
  response.send(`<!doctype html><html lang="en"><head><title>Acme Bank</title>
<script src="${SPENDSENSE_URL}/widget/v1/loader.js" data-bank="acme" async></script>
<script src="/assistant.js" defer></script></head><body><h1>Acme Bank</h1></body></html>`);
});

application.get('/assistant.js', (request, response) => {
  response.type('js').send(`window.SpendSense ??= Object.assign((...call) => SpendSense.q.push(call), { q: [] });
SpendSense('boot', {
  getToken: async () => {
    const answer = await fetch('/assistant/token', { method: 'POST' });
    if (!answer.ok) throw new Error('Nobody is signed in.');
    return answer.text();
  },
});`);
});

application.listen(Number(PORT), 'localhost');
