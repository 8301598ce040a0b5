import { expect, test } from 'vitest';
import { Announcer } from './announcer.ts';

test('what is said again changes the region each time, and reads the same', () => {
  const host = { addController() {}, requestUpdate() {} } as unknown as ConstructorParameters<typeof Announcer>[0];
  const announcer = new Announcer(host);
  const said = ['Yes.', 'Yes.', 'Yes.', 'No.'].map((text) => {
    announcer.say(text);
    return announcer.text;
  });
  expect(said).toEqual(['Yes.', 'Yes.\u00a0', 'Yes.', 'No.']);
});
