import { describe, expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';

test('nothing set gives a laptop’s demo bank that only this machine reaches', () => {
  expect(readConfiguration({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    demo: true,
    database_url: null,
    chat_messages_per_minute: 10,
    hosted_model: null,
  });
});

test('production needs PostgreSQL, or a word that it may do without', () => {
  expect(() => readConfiguration({ NODE_ENV: 'production' })).toThrow(
    expect.objectContaining({ code: 'DATABASE_URL_REQUIRED' }),
  );
  expect(readConfiguration({ NODE_ENV: 'production', ALLOW_EMBEDDED_DATABASE: 'true' }).demo).toBe(false);
  expect(readConfiguration({ NODE_ENV: 'production', DATABASE_URL: 'postgresql://a@b/c' }).database_url).toBe(
    'postgresql://a@b/c',
  );
});

test('a replica is of a PostgreSQL that is named, too', () => {
  const replica = { DATABASE_REPLICA_URL: 'postgresql://a@standby/c' };
  expect(() => readConfiguration(replica)).toThrow(
    expect.objectContaining({ code: 'CONFIGURATION_INVALID', details: { variable: 'DATABASE_REPLICA_URL' } }),
  );
  expect(readConfiguration({ ...replica, DATABASE_URL: 'postgresql://a@b/c' }).database_replica_url).toBe(
    'postgresql://a@standby/c',
  );
  expect(() => readConfiguration({ DATABASE_URL: 'postgresql://a@b/c', DATABASE_REPLICA_URL: 'https://a' })).toThrow();
});

test('a hosted model needs its key and its name', () => {
  expect(readConfiguration({ OPENAI_API_KEY: 'k' }).hosted_model).toBeNull();
  expect(readConfiguration({ OPENAI_API_KEY: 'k', MODEL: 'm', OPENAI_BASE_URL: '' }).hosted_model).toEqual({
    api_key: 'k',
    base_url: null,
    model: 'm',
  });
});

describe('what does not fit names its variable', () => {
  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://a/b'],
    ['LOG_LEVEL', 'loud'],
    ['DEMO', 'yes'],
    ['CHAT_MESSAGES_PER_MINUTE', '0'],
    ['OPENAI_BASE_URL', 'nowhere'],
  ])('%s=%s', (variable, value) => {
    expect(() => readConfiguration({ [variable]: value })).toThrow(
      expect.objectContaining({
        code: 'CONFIGURATION_INVALID',
        details: { variable },
        message: expect.stringContaining(variable),
      }),
    );
  });
});
