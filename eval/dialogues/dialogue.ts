import * as z from 'zod';
import { partFiles, type Part } from '../part-files.ts';
import { calendarDate } from '../../plugins/kit/index.ts';

const days = z.strictObject({ from: calendarDate, to: calendarDate });

/** Slots whose value is a choice that the wording makes. */
const choices = ['show', 'until', 'compare', 'by', 'order', 'flow', 'aspect', 'topic', 'kind', 'mood', 'change'];

/** The slots of DEFINITIONS.md. */
const slotsSchema = z.strictObject({
  period: days.optional(),
  against: days.optional(),
  category: z.string().optional(),
  merchant: z.string().optional(),
  account: z.string().optional(),
  amount_cents: z.int().positive().optional(),
  limit: z.int().positive().optional(),
  // Which choices an intent has is for `intents.ts` to say.
  ...Object.fromEntries(choices.map((name) => [name, z.string().optional()])),
});

const turnSchema = z.strictObject({
  text: z.string().min(1).max(300),
  kind: z.enum(['plain', 'paraphrase', 'typo', 'fragment', 'follow_up']),
  intent: z.string(),
  slots: slotsSchema,
  note: z.string().optional(),
});
export type LabelledTurn = z.infer<typeof turnSchema>;

const dialogueSchema = z.strictObject({
  id: z.string(),
  language: z.enum(['en', 'es']),
  turns: z.array(turnSchema).min(1),
});
export type Dialogue = z.infer<typeof dialogueSchema> & {
  /** The file that it stands in. */
  readonly file: string;
};

/**
 * The dialogues of a part, in the order of its files; none when the part is not there.
 * @throws Error that names file, line and field of what is not as DEFINITIONS.md says, or a held-out file that is not as it was hashed
 */
export async function readDialogues(part: Part): Promise<Dialogue[]> {
  const dialogues: Dialogue[] = [];
  for (const { name, lines } of await partFiles(import.meta.dirname, part)) {
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const parsed = dialogueSchema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${part}/${name}:${index + 1}: ${z.prettifyError(parsed.error)}`);
      dialogues.push({ ...parsed.data, file: name });
    }
  }
  return dialogues;
}
