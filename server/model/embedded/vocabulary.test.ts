import { expect, test } from 'vitest';
import { trainRouter } from './train.ts';
import { Vocabularies } from './vocabulary.ts';

const router = trainRouter([{ name: 'spending', examples: { en: ['how much did i spend at <merchant>'] } }]);
const accounts = [{ account_id: 'c1', name: 'Everyday Checking', mask: '4417' }];

test('one ledger has one vocabulary, and another shop in it makes another', () => {
  const vocabularies = new Vocabularies(router);
  const first = vocabularies.of({ accounts, merchants: ['Hopcab'] });
  expect(vocabularies.of({ accounts, merchants: ['Hopcab'] })).toBe(first);
  const second = vocabularies.of({ accounts, merchants: ['Streamly'] });
  expect(first.names.find('hopcab')).toHaveLength(1);
  expect(second.names.find('hopcab')).toHaveLength(0);
  expect(vocabularies.of({ accounts: [...accounts], merchants: ['Streamly'] })).not.toBe(second);
});
