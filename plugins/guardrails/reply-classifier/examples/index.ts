import { adviceEnglish } from './advice-en.ts';
import { adviceSpanish } from './advice-es.ts';
import { plainEnglish } from './plain-en.ts';
import { plainSpanish } from './plain-es.ts';
import { subjectsEnglish } from './subjects-en.ts';
import { subjectsSpanish } from './subjects-es.ts';
import { toneEnglish } from './tone-en.ts';
import { toneSpanish } from './tone-es.ts';

/** What a sentence of a reply can be; `none` is to be said as it is. */
export const replyKinds = ['none', 'advice', 'shaming', 'pressure'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** A sentence that was written to learn from; those of a group are on one subject and stay together when some are set aside. */
export interface Wording {
  readonly text: string;
  readonly kind: ReplyKind;
  readonly language: 'en' | 'es';
  readonly group: string;
}

type Read = (line: string) => Pick<Wording, 'text' | 'kind'>[];

const as =
  (kind: ReplyKind) =>
  (text: string): { text: string; kind: ReplyKind } => ({ text, kind });

/** "advice|education" */
const pair: Read = (line) => {
  const [advice = '', education = ''] = line.split('|');
  return [as('advice')(advice), as('none')(education)];
};

/** "advice|advice||education|education" */
const subject: Read = (line) => {
  const [advice = '', education = ''] = line.split('||');
  return [...advice.split('|').map(as('advice')), ...education.split('|').map(as('none'))];
};

const toneKinds: Readonly<Record<string, ReplyKind>> = { S: 'shaming', P: 'pressure', N: 'none' };

/** "S|shaming", "P|pressure", "N|neither" */
const tone: Read = (line) => {
  const [mark = '', text = ''] = line.split('|');
  return [as(toneKinds[mark] ?? 'none')(text)];
};

const plain: Read = (line) => [as('none')(line)];

const files: readonly (readonly [name: string, language: 'en' | 'es', read: Read, text: string])[] = [
  ['advice', 'en', pair, adviceEnglish],
  ['advice', 'es', pair, adviceSpanish],
  ['subjects', 'en', subject, subjectsEnglish],
  ['subjects', 'es', subject, subjectsSpanish],
  ['tone', 'en', tone, toneEnglish],
  ['tone', 'es', tone, toneSpanish],
  ['plain', 'en', plain, plainEnglish],
  ['plain', 'es', plain, plainSpanish],
];

const heading = '@@ ';

/** Everything that there is to learn from, in English and Spanish; in each file a line "@@ 3" begins its third set. */
export const wordings: readonly Wording[] = files.flatMap(([name, language, read, text]) => {
  let set = '';
  return text
    .trim()
    .split('\n')
    .flatMap((line, index) => {
      if (!line.startsWith(heading)) {
        const group = `${name} ${set} ${language} ${index}`;
        return read(line).map((one) => ({ ...one, language, group }));
      }
      set = line.slice(heading.length);
      return [];
    });
});
