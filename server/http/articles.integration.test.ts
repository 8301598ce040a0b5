import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticles } from '../../knowledge/index.ts';
import { ArticleFeedback } from '../database/entities/index.ts';
import { articleDataSchema } from '../protocol/index.ts';
import { restOf } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let ask: ReturnType<typeof restOf>;
const path = '/users/me/articles/credit-utilization';
const read = async (who = {}) => articleDataSchema.parse((await ask(path, who)).data).article;

beforeAll(async () => {
  server = await startTestServer();
  ask = restOf(server);
});
afterAll(() => server.close());

test('an article is read in blocks whose sentences have the numbers of citations', async () => {
  const article = await read();
  const { sentences } = (await readArticles()).find(({ id }) => id === 'credit-utilization') ?? { sentences: [] };
  const shown = article.blocks
    .flatMap((block) => (block.type === 'heading' ? [] : block.type === 'list' ? block.items.flat() : block.sentences))
    .map(({ sentence, runs }) => [sentence, runs.map(({ text }) => text).join('')]);
  expect(shown).toEqual(sentences.map((sentence, at) => [at, sentence]));
  expect(article.translations).toMatchObject([{ article_id: 'credit-utilization-es', language: 'es' }]);
  expect(article.sources.length).toBeGreaterThan(0);
});

test('whether it helped is kept for each customer, and seen by nobody else', async () => {
  expect((await read()).helpful).toBeNull();
  await ask(`${path}/feedback`, { body: { helpful: true } });
  await ask(`${path}/feedback`, { body: { helpful: false } });
  expect((await read()).helpful).toBe(false);
  expect((await read({ customer: 'tom-becker' })).helpful).toBeNull();
  const rows = await server.application.database.platform().find(ArticleFeedback, {});
  expect(rows).toMatchObject([{ article_id: 'credit-utilization', helpful: false }]);
  const { bank_id, user_id } = rows[0] ?? { bank_id: '', user_id: '' };
  for (const scope of [
    { bank_id, user_id: '00000000-0000-4000-8000-000000000000' },
    { bank_id: 'other', user_id },
    { bank_id: 'other', user_id: '*' },
  ]) {
    expect(await server.application.database.scoped(scope).find(ArticleFeedback, {})).toEqual([]);
  }
});

test.each([
  ['no-such-article', { helpful: true }, 404, 'ARTICLE_NOT_FOUND'],
  ['..%2f..%2fetc', { helpful: true }, 404, 'ARTICLE_NOT_FOUND'],
  ['credit-utilization', { helpful: 'yes' }, 400, 'VALIDATION_ERROR'],
  ['credit-utilization', { helpful: true, more: 1 }, 400, 'VALIDATION_ERROR'],
])('%s with %j is refused', async (id, body, status, code) => {
  expect(await ask(`/users/me/articles/${id}/feedback`, { body })).toMatchObject({ status, error: { code } });
});
