import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { embeddedEmbedder, readArticles } from '../../knowledge/index.ts';
import { bundledPlugins } from '../../server/plugins.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'dist', 'bench');
const dimensions = 512;
const most = 100_000;
/** Embedded between two writes to disk, so that a run that was ended goes on where it was. */
const step = 2_000;

/** A text and the embedded model's vector of it. */
export interface Embedded {
  readonly text: string;
  readonly vector: Float32Array;
}

/**
 * Texts with real embeddings, as many as asked: sentences of the articles, and questions to the tools with their gaps filled, drawn from a
 * fixed sequence. Making 100,000 takes the model ten minutes and more, so they are kept in `dist/bench`.
 */
export async function embeddedCorpus(count: number, onProgress: (done: number) => void): Promise<Embedded[]> {
  await mkdir(folder, { recursive: true });
  const texts = await keptTexts();
  const file = path.join(folder, 'retrieval-vectors.f32');
  let vectors = await readVectors(file);
  const embedder = embeddedEmbedder();
  if (embedder === null) throw new Error('The embedded model is not installed.');
  while (vectors.length / dimensions < count) {
    const from = vectors.length / dimensions;
    const made = await embedder.embeddings.embedDocuments(texts.slice(from, Math.min(from + step, count)));
    const all = new Float32Array(vectors.length + made.length * dimensions);
    all.set(vectors);
    for (const [at, vector] of made.entries()) all.set(vector, vectors.length + at * dimensions);
    vectors = all;
    await writeFile(`${file}.new`, Buffer.from(vectors.buffer));
    await rename(`${file}.new`, file);
    onProgress(vectors.length / dimensions);
  }
  return texts
    .slice(0, count)
    .map((text, at) => ({ text, vector: vectors.subarray(at * dimensions, (at + 1) * dimensions) }));
}

/** The texts that the kept vectors are of: made once, so that an article that changes does not make them all anew. */
async function keptTexts(): Promise<string[]> {
  const file = path.join(folder, 'retrieval-texts.json');
  try {
    return z.array(z.string()).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    const texts = await textsOf(most);
    await writeFile(file, JSON.stringify(texts));
    return texts;
  }
}

async function readVectors(file: string): Promise<Float32Array> {
  try {
    const bytes = await readFile(file);
    return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4).slice();
  } catch {
    return new Float32Array();
  }
}

const fillings: Readonly<Record<string, readonly string[]>> = {
  '<category>':
    'groceries,rent,restaurants,gas,clothes,travel,childcare,pets,gifts,insurance,pharmacy,coffee,utilities,parking,books,music,gym,taxis,hotels,furniture'.split(
      ',',
    ),
  '<merchant>':
    'the corner store,Blue Harbor,Oak and Pine,Sunrise Bakery,Metro Fuel,Northside Gym,Lakeview Pharmacy,Paper Crane,Green Basket,Quick Wash,Stone Bridge Cafe,City Cinema'.split(
      ',',
    ),
  '<period>':
    'last month,this month,last week,this year,in March,in October,since June,last summer,yesterday,over the last ninety days,between May and July,this quarter'.split(
      ',',
    ),
  '<account>': 'my checking account,my savings,my credit card,the joint account,my other card,the old account'.split(
    ',',
  ),
  '<money>': 'twenty dollars,fifty dollars,two hundred dollars,a thousand dollars,eighty bucks,three hundred'.split(
    ',',
  ),
};

const openers =
  ',please,hi,quick question,hello there,tell me,so,ok,one more thing,sorry,I wonder,could you say,by the way,honestly,and,well,good morning,now,for my budget,last thing,again,my partner asks,just curious,before I forget,real quick,help me out,thanks,actually,to be sure,not urgent but,on another note,first'.split(
    ',',
  );

async function textsOf(count: number): Promise<string[]> {
  const articles = (await readArticles()).filter(({ language }) => language === 'en');
  const questions = bundledPlugins.flatMap((plugin) => (plugin.kind === 'tool' ? plugin.tool.examples.en : []));
  // A fixed sequence (Numerical Recipes' generator): every run has the same texts.
  let state = 20_251;
  const draw = (from: readonly string[]) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] ?? '';
  };
  const texts = new Set(articles.flatMap(({ sentences }) => sentences));
  while (texts.size < count) {
    const question = draw(questions)
      .replaceAll(/ <\w+=\w+>/g, '')
      .replaceAll(/<\w+>/g, (slot) => draw(fillings[slot] ?? []));
    texts.add(`${draw(openers)} ${question}`.trim());
  }
  return [...texts].slice(0, count);
}
