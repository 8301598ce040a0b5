import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { dataFolder, readBanking77, readClinc150 } from '../../eval/data-sets.ts';
import { embeddedEmbedder, readArticles } from '../../knowledge/index.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'dist', 'bench');
const dimensions = 512;
const bytesOfVector = dimensions * Float32Array.BYTES_PER_ELEMENT;
const most = 100_000;
/** Embedded between two writes to disk, so that a run that was ended goes on where it was. */
const step = 1_000;

/** A text and the embedded model's vector of it. */
export interface Embedded {
  readonly text: string;
  readonly vector: Float32Array;
}

/**
 * Passages with real embeddings, as many as asked. Making 100,000 takes the model ten minutes and more, so they are kept in `dist/bench`.
 * @throws when the embedded model is not installed, or `SPENDSENSE_DATA` names no folder with the question sets
 */
export async function embeddedCorpus(count: number, onProgress: (done: number) => void): Promise<Embedded[]> {
  await mkdir(folder, { recursive: true });
  const texts = (await keptTexts()).slice(0, count);
  const file = path.join(folder, 'retrieval-vectors.f32');
  const embedder = embeddedEmbedder();
  if (embedder === null) throw new Error('The embedded model is not installed.');
  for (let done = await countOf(file); done < texts.length; done = await countOf(file)) {
    const vectors = await embedder.embeddings.embedDocuments(texts.slice(done, done + step));
    await appendFile(file, Buffer.from(Float32Array.from(vectors.flat()).buffer));
    onProgress(done + vectors.length);
  }
  const { buffer, byteOffset } = await readFile(file);
  return texts.map((text, at) => ({
    text,
    vector: new Float32Array(buffer.slice(byteOffset + at * bytesOfVector, byteOffset + (at + 1) * bytesOfVector)),
  }));
}

async function countOf(file: string): Promise<number> {
  try {
    const { size } = await stat(file);
    if (size % bytesOfVector !== 0) throw new Error(`${file} is cut off: delete it.`);
    return size / bytesOfVector;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}

/** The texts that the kept vectors are of: made once, so that an article that changes does not make them all anew. */
async function keptTexts(): Promise<string[]> {
  const file = path.join(folder, 'retrieval-texts.json');
  try {
    return z.array(z.string()).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    const texts = passagesOf(await realSentences(), most);
    await writeFile(file, JSON.stringify(texts));
    return texts;
  }
}

/** Sentences that people wrote: those of the English articles, and the questions of Banking77 and CLINC150, each once. */
async function realSentences(): Promise<string[]> {
  const data = dataFolder();
  if (data === null) throw new Error('SPENDSENSE_DATA must name the folder of the public question sets.');
  const articles = (await readArticles()).filter(({ language }) => language === 'en');
  const { train, test } = await readBanking77(data);
  const clinc150 = Object.values(await readClinc150(data)).flat();
  const questions = [...train, ...test, ...clinc150].map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());
  return [...new Set([...articles.flatMap(({ sentences }) => sentences), ...questions])];
}

/**
 * Distinct passages of one to three of the sentences, drawn from a fixed sequence, so that every run has the same ones. One sentence alone is
 * every third at most: a passage of articles has more.
 */
export function passagesOf(sentences: readonly string[], count: number): string[] {
  // Numerical Recipes' generator.
  let state = 20_251;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const passages = new Set<string>();
  while (passages.size < count) {
    const parts = Array.from({ length: 1 + draw(3) }, () => sentences[draw(sentences.length)] ?? '');
    passages.add(parts.join(' '));
  }
  return [...passages];
}
