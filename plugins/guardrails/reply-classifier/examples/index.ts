import { adviceEnglish2 } from './advice-en-2.ts';
import { adviceEnglish } from './advice-en.ts';
import { adviceSpanish2 } from './advice-es-2.ts';
import { adviceSpanish } from './advice-es.ts';
import { plainEnglish2 } from './plain-en-2.ts';
import { plainEnglish } from './plain-en.ts';
import { plainSpanish2 } from './plain-es-2.ts';
import { plainSpanish } from './plain-es.ts';
import { subjectsEnglish } from './subjects-en.ts';
import { subjectsSpanish } from './subjects-es.ts';
import { toneEnglish2 } from './tone-en-2.ts';
import { toneEnglish } from './tone-en.ts';
import { toneSpanish2 } from './tone-es-2.ts';
import { toneSpanish } from './tone-es.ts';
import { subjectsEnglish2 } from './subjects-en-2.ts';
import { subjectsSpanish2 } from './subjects-es-2.ts';
import { toneEnglish3 } from './tone-en-3.ts';
import { toneSpanish3 } from './tone-es-3.ts';
import { plainEnglish3 } from './plain-en-3.ts';
import { plainSpanish3 } from './plain-es-3.ts';
import { adviceEnglish3 } from './advice-en-3.ts';
import { adviceSpanish3 } from './advice-es-3.ts';
import { toneEnglish4 } from './tone-en-4.ts';
import { toneSpanish4 } from './tone-es-4.ts';
import { plainEnglish4 } from './plain-en-4.ts';
import { plainSpanish4 } from './plain-es-4.ts';
import { adviceEnglish4 } from './advice-en-4.ts';
import { adviceSpanish4 } from './advice-es-4.ts';
import { plainEnglish5 } from './plain-en-5.ts';
import { plainSpanish5 } from './plain-es-5.ts';
import { plainEnglish6 } from './plain-en-6.ts';
import { plainSpanish6 } from './plain-es-6.ts';
import { plainEnglish7 } from './plain-en-7.ts';
import { plainSpanish7 } from './plain-es-7.ts';
import { adviceEnglish5 } from './advice-en-5.ts';
import { adviceSpanish5 } from './advice-es-5.ts';
import { toneEnglish5 } from './tone-en-5.ts';
import { toneSpanish5 } from './tone-es-5.ts';

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
  ['advice 2', 'en', pair, adviceEnglish2],
  ['subjects', 'en', subject, subjectsEnglish],
  ['tone', 'en', tone, toneEnglish],
  ['tone 2', 'en', tone, toneEnglish2],
  ['plain', 'en', plain, plainEnglish],
  ['plain 2', 'en', plain, plainEnglish2],
  ['subjects 2', 'en', subject, subjectsEnglish2],
  ['tone 3', 'en', tone, toneEnglish3],
  ['plain 3', 'en', plain, plainEnglish3],
  ['advice 3', 'en', pair, adviceEnglish3],
  ['tone 4', 'en', tone, toneEnglish4],
  ['plain 4', 'en', plain, plainEnglish4],
  ['advice 4', 'en', pair, adviceEnglish4],
  ['plain 5', 'en', plain, plainEnglish5],
  ['plain 6', 'en', plain, plainEnglish6],
  ['plain 7', 'en', plain, plainEnglish7],
  ['advice 5', 'en', pair, adviceEnglish5],
  ['tone 5', 'en', tone, toneEnglish5],
  ['advice', 'es', pair, adviceSpanish],
  ['advice 2', 'es', pair, adviceSpanish2],
  ['subjects', 'es', subject, subjectsSpanish],
  ['tone', 'es', tone, toneSpanish],
  ['tone 2', 'es', tone, toneSpanish2],
  ['plain', 'es', plain, plainSpanish],
  ['plain 2', 'es', plain, plainSpanish2],
  ['plain 3', 'es', plain, plainSpanish3],
  ['subjects 2', 'es', subject, subjectsSpanish2],
  ['tone 3', 'es', tone, toneSpanish3],
  ['advice 3', 'es', pair, adviceSpanish3],
  ['tone 4', 'es', tone, toneSpanish4],
  ['plain 4', 'es', plain, plainSpanish4],
  ['advice 4', 'es', pair, adviceSpanish4],
  ['plain 5', 'es', plain, plainSpanish5],
  ['plain 6', 'es', plain, plainSpanish6],
  ['plain 7', 'es', plain, plainSpanish7],
  ['advice 5', 'es', pair, adviceSpanish5],
  ['tone 5', 'es', tone, toneSpanish5],
];

/** Everything that there is to learn from, in English and Spanish. */
export const wordings: readonly Wording[] = files.flatMap(([name, language, read, text]) =>
  text
    .trim()
    .split('\n')
    .flatMap((line, index) => read(line).map((one) => ({ ...one, language, group: `${name} ${language} ${index}` }))),
);
