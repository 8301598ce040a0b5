import { expect, test } from 'vitest';
import { themeProblems } from './theme-contrast.ts';

const plain = { accent: null, accent_dark: null, radius: null, font: null };
const fieldsOf = (given: Partial<typeof plain> | object) =>
  themeProblems({ ...plain, ...given }).map(({ field }) => field);

test.each([
  ['the widget’s own blue', { accent: '#2348c9' }, []],
  // 1.07:1 with white, and light enough for dark colours.
  ['yellow', { accent: '#ffff00' }, ['theme.accent']],
  // #767676 is the lightest grey with 4.5:1 on white (4.54), and has less on the widget's off-white.
  ['a grey that passes on white alone', { accent: '#767676' }, ['theme.accent']],
  ['a grey a little darker', { accent: '#717171' }, []],
  ['black for dark colours', { accent_dark: '#000000' }, ['theme.accent_dark']],
  ['a dark accent that is given', { accent: '#2348c9', accent_dark: '#86a0ff' }, []],
])('%s', (_, theme, expected) => {
  expect(fieldsOf(theme)).toEqual(expected);
});

test('a refusal says the ratio, and a colour that passes', () => {
  const [first] = themeProblems({ ...plain, accent: '#ffff00' });
  const [, ratio, offered] =
    /contrast of ([\d.]+):1 in light colours; at least 4\.5:1 is needed, which (#[0-9a-f]{6}) has/.exec(
      first?.message ?? '',
    ) ?? [];
  // Yellow on #f6f7f9: luminance 0.9278 and 0.9274, so hardly any contrast at all.
  expect(Number(ratio)).toBe(1);
  expect(fieldsOf({ accent: offered })).toEqual([]);
});
