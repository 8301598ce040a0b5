import { TextClassifier, training, type Example } from '../../plugins/kit/classifier/index.ts';
import { ownWords } from '../../plugins/guardrails/shared/sentence-rules.ts';
import { adviceEnglish } from './wordings/advice-en.ts';
import { adviceSpanish } from './wordings/advice-es.ts';
import { toneEnglish } from './wordings/tone-en.ts';
import { toneSpanish } from './wordings/tone-es.ts';

/** What a sentence of a reply can be; `none` is to be said as it is. */
export const replyKinds = ['none', 'advice', 'shaming', 'pressure'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** A sentence that was written to learn from; those of a group are on one subject and stay together when some are set aside. */
export interface Wording {
  readonly text: string;
  readonly kind: ReplyKind;
  readonly group: string;
}

const linesOf = (text: string): string[] => text.trim().split('\n');
const toneKinds: Readonly<Record<string, ReplyKind>> = { S: 'shaming', P: 'pressure', N: 'none' };

/** Everything that there is to learn from, in English and Spanish. */
export function wordings(): Wording[] {
  const pairs = { en: adviceEnglish, es: adviceSpanish };
  const tones = { en: toneEnglish, es: toneSpanish };
  return [
    ...Object.entries(pairs).flatMap(([language, text]) =>
      linesOf(text).flatMap((line, index): Wording[] => {
        const [advice = '', education = ''] = line.split('|');
        const group = `advice ${language} ${index}`;
        return [
          { text: advice, kind: 'advice', group },
          { text: education, kind: 'none', group },
        ];
      }),
    ),
    ...Object.entries(tones).flatMap(([language, text]) =>
      linesOf(text).map((line, index): Wording => {
        const [mark = '', reply = ''] = line.split('|');
        return { text: reply, kind: toneKinds[mark] ?? 'none', group: `tone ${language} ${index}` };
      }),
    ),
  ];
}

/** Learns from wordings; the same result every time. */
export function trainReplies(from: readonly Wording[]): TextClassifier {
  const examples = from.map(({ text, kind }): Example => ({
    text: ownWords(text, []),
    label: replyKinds.indexOf(kind),
  }));
  return TextClassifier.train(examples, replyKinds.length, training);
}

/**
 * From which probability on a sentence is taken for one. Chosen by cross-validation over the wordings for few false alarms.
 */
const thresholds = { advice: 0.5, tone: 0.7 } as const;

/** What a sentence is by what was learned: codes of the reasons, none for one that is to be said. */
export function isLearned(text: string, by: TextClassifier): ('ADVICE' | 'SHAMING' | 'PRESSURE')[] {
  const [, advice = 0, shaming = 0, pressure = 0] = by.probabilities(ownWords(text, []));
  return [
    ...(advice >= thresholds.advice ? (['ADVICE'] as const) : []),
    ...(shaming + pressure >= thresholds.tone ? ([shaming >= pressure ? 'SHAMING' : 'PRESSURE'] as const) : []),
  ];
}
