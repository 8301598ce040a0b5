import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TextClassifier, training, type Example } from './classifier.ts';
import type { Training } from './softmax.ts';
import { classifierFromBytes, classifierToBytes } from './weights.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
/** Weights stand beside what else is built, each under the fingerprint of all that it was trained from. */
const built = path.join(root, 'dist', 'model');
const sources = import.meta.dirname;

/**
 * The classifier of these examples: read when it was trained before, else trained, which takes seconds, and kept for the next start.
 * It is the same either way, bit by bit, so that every server routes alike and a replay finds what the turn found.
 *
 * @param learned.how how it is trained, where not as the others
 * @param learned.from all that decides the examples, when they are dear to make: they are made only to train
 */
export function trainedClassifier(
  learned: {
    readonly name: string;
    readonly labels: number;
    readonly examples: () => readonly Example[];
    readonly from?: unknown;
    readonly how?: Training;
  },
  folder = built,
): TextClassifier {
  const { name, labels, examples, from = examples(), how = training } = learned;
  const file = path.join(folder, `${name}-${fingerprintOf(from, labels, how)}.bin`);
  const known = readKept(file);
  if (known) return known;
  const bytes = classifierToBytes(TextClassifier.train(examples(), labels, how));
  keep(file, bytes);
  return classifierFromBytes(bytes);
}

/** Of the examples and of the code that learns from them. */
function fingerprintOf(examples: unknown, labels: number, how: Training): string {
  const hash = createHash('sha256').update(JSON.stringify([examples, labels, how]));
  const files = readdirSync(sources).filter((file) => !file.includes('.test.'));
  for (const file of files.sort()) hash.update(`\n${file}\n`).update(readFileSync(path.join(sources, file)));
  return hash.digest('hex').slice(0, 32);
}

/** Null for what was never kept, and for what is damaged: it is trained again. */
function readKept(file: string): TextClassifier | null {
  try {
    return classifierFromBytes(readFileSync(file));
  } catch {
    return null;
  }
}

/** Whole or not at all, whoever else trains at the same time; where nothing may be written the next start trains again. */
function keep(file: string, bytes: Uint8Array): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  } catch {
    // A read-only image without the weights of this set of plugins: trained in memory.
  }
}
