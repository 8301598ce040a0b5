import { expect, test } from 'vitest';
import { readGroups } from './groups.ts';

test('a line names a customer and a group', () => {
  const { groups, problem } = readGroups('anna, north\n\n bert;south\ncarl\tnorth\r\n');
  expect(groups).toEqual({ north: ['anna', 'carl'], south: ['bert'] });
  expect(problem).toBeNull();
});

test.each(['anna', ', north', 'anna, north, extra', 'anna,'])('"%s" is refused with its line', (line) => {
  expect(readGroups(`bert, south\n${line}`)).toEqual({ groups: {}, problem: 'Line 2 is not “customer id, group”.' });
});

test('no lines are no groups', () => {
  expect(readGroups(' \n')).toEqual({ groups: {}, problem: null });
});
