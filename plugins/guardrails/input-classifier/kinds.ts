import { triggers } from '../../kit/index.ts';

/** What a message can be besides a question. */
export const kinds = [...triggers, 'extraction', 'injection'] as const;
export type Kind = (typeof kinds)[number];
