import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { placedSentences } from './sentences.ts';

const body = `## Paying *late*

One **bold start.** Two with [a link](https://www.irs.gov/x) and [another](javascript:alert(1)).

- First point. It goes on.
- Second \\*starred\\* point

<script>alert(1)</script>

![a picture](https://example.com/p.png)`;

test('a body is headings, paragraphs and lists of sentences, with nothing of its markup', () => {
  const [heading, paragraph, list, ...rest] = blocksOf(body, 'en');
  expect(heading).toEqual({ type: 'heading', depth: 2, text: 'Paying late' });
  expect(paragraph).toMatchObject({
    type: 'paragraph',
    sentences: [
      { runs: [{ text: 'One ' }, { text: 'bold start.', strong: true }] },
      {
        runs: [
          { text: 'Two with ' },
          { text: 'a link', link: 'https://www.irs.gov/x' },
          // An address that is not https is left out, its words stay.
          { text: ' and another.' },
        ],
      },
    ],
  });
  expect(list).toMatchObject({
    type: 'list',
    ordered: false,
    items: [
      [{ runs: [{ text: 'First point.' }] }, { runs: [{ text: 'It goes on.' }] }],
      [{ runs: [{ text: 'Second *starred* point' }] }],
    ],
  });
  expect(rest).toEqual([]);
});

test('a sentence knows the characters of the body that it is made of', () => {
  const sources = placedSentences(body, 'en').map(({ start, end }) => body.slice(start, end));
  expect(sources).toEqual([
    'One **bold start.',
    'Two with [a link](https://www.irs.gov/x) and [another](javascript:alert(1)).',
    'First point.',
    'It goes on.',
    'Second \\*starred\\* point',
  ]);
});
