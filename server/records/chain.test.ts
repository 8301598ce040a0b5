import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { beginning, canonical, firstProblem, link } from './chain.ts';

const key = Buffer.from('a key that is nowhere else');
const now = new Date('2026-11-27T08:00:00Z');
const head = { seq: 0, hash: beginning };
const records = ['one', 'two', 'three', 'four'].map((id) => ({ type: 'action' as const, record: { id, at: 1 } }));
const chain = () => link(records, { head, bank_id: 'first', key, now });

test('an entry is the hash of what RFC 8785 writes of it, and names the one before', () => {
  const [first, second] = chain();
  const digest = createHash('sha256').update('{"at":1,"id":"one"}').digest('base64url');
  const text = `{"bank":"first","digest":"${digest}","previous":"${beginning}","sealed_at":"2026-11-27T08:00:00.000Z","seq":1,"type":"action","version":1}`;
  const hash = createHash('sha256').update(text).digest('base64url');
  expect(first).toMatchObject({
    seq: 1,
    digest,
    hash,
    mac: createHmac('sha256', key).update(hash).digest('base64url'),
  });
  expect(second).toMatchObject({ seq: 2, previous: hash });
  expect(firstProblem(chain(), head, key)).toBeNull();
});

// The vectors of RFC 8785, section 3.2.
test('numbers, strings and the order of keys are those of the standard', () => {
  expect(canonical({ numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001] })).toBe(
    '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
  );
  expect(canonical({ '\u20ac': 'Euro', '\r': 'CR', '1': 'One', '\u0080': 'Control' })).toBe(
    '{"\\r":"CR","1":"One","\u0080":"Control","\u20ac":"Euro"}',
  );
});

describe('is found out at its place:', () => {
  const [one, two, three, four] = chain();
  if (!one || !two || !three || !four) throw new Error('There are four.');
  test.each([
    ['an edited record', [one, { ...two, digest: three.digest }, three, four], { seq: 2, problem: 'hash' }],
    ['two that changed places', [one, three, two, four], { seq: 2, problem: 'gap' }],
    [
      'two that changed places and numbers',
      [one, { ...three, seq: 2 }, { ...two, seq: 3 }, four],
      { seq: 2, problem: 'link' },
    ],
    ['one that is gone', [one, three, four], { seq: 2, problem: 'gap' }],
    ['one of another bank', [one, { ...two, bank_id: 'second' }, three, four], { seq: 2, problem: 'hash' }],
    [
      'a chain that was linked again without the key',
      link(records, { head, bank_id: 'first', key: Buffer.from('a guess'), now }),
      { seq: 1, problem: 'mac' },
    ],
  ])('%s', (_, entries, problem) => {
    expect(firstProblem(entries, head, key)).toEqual(problem);
  });
});
