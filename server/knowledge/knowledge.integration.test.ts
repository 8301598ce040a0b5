import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhereEntries, sentencesOf } from '../../knowledge/index.ts';
import type { Article } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import { createLog } from '../log.ts';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import { bankKnowledge } from './bank-knowledge.ts';
import { Embedders, type EmbeddingChoice } from './embedders.ts';
import { indexArticle, indexElsewhere, indexLibrary } from './entries.ts';
import { indexKnowledge } from './index-knowledge.ts';
import { searchState } from './search-state.ts';
import { activeModel } from './vectors.ts';

const now = () => new Date('2026-11-26T12:00:00Z');
const article = (id: string, title: string, body: string, language: 'en' | 'es' = 'en'): Article => ({
  id,
  title,
  summary: `${title}.`,
  language,
  group: id,
  topics: ['money'],
  phrases: [title],
  personas: [],
  signals: [],
  reading_grade: 5,
  sources: [{ title: 'T' }],
  author_role: 'Editor',
  reviewed: '2026-11-20',
  expires: '2027-11-20',
  body,
  sentences: sentencesOf(body, language),
});
const overdraft = article(
  'overdraft',
  'Overdrafts',
  '## Fees\n\nA bank may charge you when a payment takes more than you have. You can opt out.',
);
const dogs = article(
  'dogs',
  'A pet budget',
  'Food and the vet cost more in the first year. Put a little aside for them.',
);
const sobregiro = article('sobregiro', 'Sobregiros', 'El banco puede cobrarte cuando un pago supera tu saldo.', 'es');
const library = [overdraft, dogs, sobregiro];

/** Meanings of this test: a text has the direction of what it is about, which its words need not tell. */
const meanings = [/overdr|charge|short of money|sobregir/i, /pet|food|vet|puppy/i];
function vectorOf(text: string, width: number): number[] {
  const vector = meanings.map((meaning) => (meaning.test(text) ? 1 : 0.01));
  return [...vector, ...Array.from({ length: width - vector.length }, () => 0)];
}

/** An OpenAI-compatible endpoint on this machine; the width of its vectors is in the name of the model. */
async function startEmbeddingServer() {
  const asked: { model: string; input: string[] }[] = [];
  let isBroken = false;
  const server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    for await (const piece of request) text += String(piece);
    const { model, input } = JSON.parse(text) as { model: string; input: string | string[] };
    const texts = Array.isArray(input) ? input : [input];
    asked.push({ model, input: texts });
    if (isBroken) return void response.writeHead(500).end('{}');
    const width = Number(model.split('-')[1]);
    const data = texts.map((each, index) => ({ object: 'embedding', index, embedding: vectorOf(each, width) }));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ object: 'list', data, model, usage: { prompt_tokens: 1, total_tokens: 1 } }));
  };
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    choice: (model: string): EmbeddingChoice => ({
      api_key: 'key',
      base_url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
      model,
    }),
    asked,
    breaks: (broken: boolean) => void (isBroken = broken),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

describe.each(engines)('the index of articles, on %s', (engine) => {
  let database: Database;
  let hosted: Awaited<ReturnType<typeof startEmbeddingServer>>;
  const log = createLog('silent');

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    hosted = await startEmbeddingServer();
    await indexLibrary(database, library, now());
    for (const bank_id of ['first', 'second']) {
      await database
        .platform()
        .execute(
          `insert into banks (bank_id, name, time_zone, currency, locale, allowed_origins, created_at) values (?, ?, 'UTC', 'USD', 'en-US', '{}', now())`,
          [bank_id, bank_id],
        );
    }
  });
  afterAll(async () => {
    await hosted.close();
    await database.close();
  });

  const knowledge = (
    choice: EmbeddingChoice,
    current: readonly Article[] = library,
    bank_id = 'first',
    mayLeave = true,
  ) => bankKnowledge({ database, embedders: new Embedders(choice), log }, { bank_id, mayLeave }, () => current);
  const found = async (
    text: string,
    choice: EmbeddingChoice = 'none',
    current = library,
    language: 'en' | 'es' = 'en',
  ) =>
    (await knowledge(choice, current).search(text, { language })).map((passage) => [passage.article.id, passage.text]);
  const embed = (choice: EmbeddingChoice) => indexKnowledge({ database, embedders: new Embedders(choice), now, log });
  const ids = async () =>
    (await database.platform().execute<{ entry_id: string }[]>('select entry_id from knowledge_entries')).map(
      ({ entry_id }) => entry_id,
    );

  test('finds the sentence by its words, in the language asked for', async () => {
    const [best] = await knowledge('none').search('Does the bank charge for a payment that I cannot cover?');
    expect(best).toMatchObject({ article: overdraft, first: 0, end: 2, sentence: 0 });
    expect(await found('puede el banco cobrarme un pago', 'none', library, 'es')).toEqual([
      ['sobregiro', 'El banco puede cobrarte cuando un pago supera tu saldo.'],
    ]);
    expect(await found('who won the world cup')).toEqual([]);
    expect(await found('the of and to')).toEqual([]);
    expect(await found(`'); drop table banks; -- & | ! :*`)).toEqual([]);
  });

  test('what is left out or has expired is not found, although it is indexed', async () => {
    expect(await found('pet food budget')).not.toEqual([]);
    expect(await found('pet food budget', 'none', [overdraft])).toEqual([]);
  });

  test('of an edited article only the passage that changed is new', async () => {
    const long = (end: string) => `## One\n\nThe first part stays.\n\n## Two\n\n${end}`;
    const before = article('edited', 'Edited', long('It ends so.'));
    await indexLibrary(database, [...library, before], now());
    const old = await ids();
    await indexLibrary(database, [...library, article('edited', 'Edited', long('It ends otherwise.'))], now());
    const after = await ids();
    expect(after.filter((id) => !old.includes(id))).toHaveLength(1);
    expect(old.filter((id) => !after.includes(id))).toHaveLength(1);
    await indexLibrary(database, library, now());
    expect(await ids()).toHaveLength(old.length - 6);
  });

  test('a bank’s own article is found by that bank alone', async () => {
    const own = article('own', 'Our branches', 'The branch at the harbour opens on Saturdays.');
    await indexArticle(database.scoped({ bank_id: 'first', user_id: '*' }), {
      bank_id: 'first',
      article: own,
      now: now(),
    });
    const of = (bank_id: string) =>
      knowledge('none', [...library, own], bank_id).search('when does the harbour branch open');
    expect((await of('first')).map(({ article: { id } }) => id)).toEqual(['own']);
    expect(await of('second')).toEqual([]);
    // Neither a customer's session nor another bank can write into it, and nobody into the library.
    for (const scope of [
      { bank_id: 'second', user_id: '*' },
      { bank_id: 'first', user_id: '' },
    ]) {
      const write = indexArticle(database.scoped(scope), { bank_id: 'first', article: own, now: now() });
      await expect(write).rejects.toThrow();
    }
    const library_write = indexArticle(database.scoped({ bank_id: 'first', user_id: '*' }), {
      bank_id: null,
      article: own,
      now: now(),
    });
    await expect(library_write).rejects.toThrow(/row-level security/);
  });

  test.runIf(engine === 'postgresql')('without pgvector goes by words, and says so', async () => {
    await embed(hosted.choice('model-3'));
    expect(hosted.asked).toEqual([]);
    const state = await searchState({ database, embedders: new Embedders(hosted.choice('model-3')) });
    expect(state).toEqual({ search: 'words', problem: 'PGVECTOR_MISSING' });
    expect(await found('short of money', hosted.choice('model-3'))).toEqual([]);
  });

  describe.runIf(engine === 'pglite')('with vectors', () => {
    test('finds by meaning what shares no word, once all is embedded', async () => {
      const choice = hosted.choice('model-3');
      const embedders = new Embedders(choice);
      expect(await searchState({ database, embedders })).toEqual({ search: 'words', problem: 'NOT_EMBEDDED_YET' });
      expect(await found('I am always short of money', choice)).toEqual([]);
      await embed(choice);
      expect(await searchState({ database, embedders })).toEqual({ search: 'meaning', problem: null });
      expect((await found('I am always short of money', choice))[0]?.[0]).toBe('overdraft');
      expect((await found('a new puppy', choice))[0]?.[0]).toBe('dogs');
    });

    test('embeds again only what is new', async () => {
      hosted.asked.length = 0;
      await embed(hosted.choice('model-3'));
      expect(hosted.asked).toEqual([]);
      await indexLibrary(database, [...library, article('new', 'New', 'A sentence.')], now());
      await embed(hosted.choice('model-3'));
      expect(hosted.asked.flatMap(({ input }) => input).sort()).toEqual(['New', 'New\nA sentence.', 'New.']);
      await indexLibrary(database, library, now());
    });

    test('changes over to another model when that one is through, and not before', async () => {
      const next = hosted.choice('model-5');
      hosted.breaks(true);
      await expect(embed(next)).rejects.toMatchObject({ code: 'EMBEDDING_UNAVAILABLE' });
      hosted.breaks(false);
      hosted.asked.length = 0;
      expect((await found('a new puppy', next))[0]?.[0]).toBe('dogs');
      expect(hosted.asked.map(({ model }) => model)).toEqual(['model-3']);
      await embed(next);
      expect(await activeModel(database)).toEqual({ model_id: 'hosted:model-5', dimensions: 5 });
      expect((await found('a new puppy', next))[0]?.[0]).toBe('dogs');
      const left = await database.platform().execute(`select distinct model_id from knowledge_vectors`);
      expect(left).toEqual([{ model_id: 'hosted:model-5' }]);
    }, 30_000);

    test('goes by words while the endpoint does not answer, and for a bank that lets nothing leave', async () => {
      const choice = hosted.choice('model-5');
      hosted.breaks(true);
      expect(await found('pet food budget', choice)).not.toEqual([]);
      hosted.breaks(false);
      hosted.asked.length = 0;
      expect(await knowledge(choice, library, 'first', false).search('pet food budget')).not.toEqual([]);
      expect(hosted.asked).toEqual([]);
    });
  });

  test('questions that no article answers are indexed once, and lead to no passage', async () => {
    const indexed = () =>
      database.platform().execute(
        `select s.indexed_at, count(*)::int as entries from knowledge_sources s join knowledge_entries e using (source_id)
           where s.article_id = 'elsewhere' group by s.indexed_at`,
      );
    await indexElsewhere(database, now());
    const first = await indexed();
    expect(first).toMatchObject([{ entries: (await elsewhereEntries()).length }]);
    await indexElsewhere(database, new Date('2026-11-27T12:00:00Z'));
    await indexLibrary(database, library, now());
    expect(await indexed()).toEqual(first);
    expect(await found('which etf tracks small companies')).toEqual([]);
    expect((await found('pet food budget'))[0]?.[0]).toBe('dogs');
  }, 30_000);
});
