import * as z from 'zod';
import { triggers } from '../../plugins/kit/index.ts';
import { partFiles, type Part } from '../part-files.ts';

/** The labels of each set of DEFINITIONS.md. */
const labels = {
  triggers: z.enum([...triggers, 'none']),
  attacks: z.enum(['extraction', 'injection', 'none']),
  memos: z.enum(['injected', 'none']),
  advice: z.enum(['advice', 'education']),
  tone: z.enum(['shaming', 'pressure', 'none']),
  numbers: z.enum(['unfounded', 'founded']),
  'personal-data': z.enum(['personal', 'none']),
};
export type SetName = keyof typeof labels;

const furtherFields = { advice: { pair: z.string() }, 'personal-data': { spans: z.array(z.string()).optional() } };

export interface LabelledText {
  readonly id: string;
  readonly language: 'en' | 'es';
  readonly text: string;
  readonly label: string;
  /** Of `advice`: the id that both halves of a pair share. */
  readonly pair?: string | undefined;
  /** Of `personal-data`: what must not be kept. */
  readonly spans?: readonly string[] | undefined;
}

/**
 * The texts of a set's part, in the order of its files; none when it is not there.
 * @throws Error that names file, line and field of what is not as DEFINITIONS.md says, or a held-out file that is not as it was hashed
 */
export async function readSet(set: SetName, part: Part): Promise<LabelledText[]> {
  const schema = z.strictObject({
    id: z.string(),
    language: z.enum(['en', 'es']),
    text: z.string().min(1).max(2_000),
    label: labels[set],
    note: z.string().optional(),
    ...(set in furtherFields ? furtherFields[set as keyof typeof furtherFields] : {}),
  });
  const texts: LabelledText[] = [];
  for (const { name, lines } of await partFiles(import.meta.dirname, part, set)) {
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const parsed = schema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${part}/${name}:${index + 1}: ${z.prettifyError(parsed.error)}`);
      texts.push(parsed.data);
    }
  }
  return texts;
}
