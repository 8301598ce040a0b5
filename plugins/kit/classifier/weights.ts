import { CodedError } from '../errors.ts';
import { TextClassifier } from './classifier.ts';
import { Vectorizer } from './vectorizer.ts';

/** Version of the form: features, hashing or layout that change need another. */
const mark = 0x5353_0001;
const headerWords = 3;

/**
 * A trained classifier as bytes, about a quarter of what it takes in memory: mark, labels and columns (32 bits each), then hash, idf and
 * scale of every column, then a row of one signed byte a label for each column and for the biases. A weight is its byte
 * times its column's scale.
 */
export function classifierToBytes({ vectorizer, weights }: TextClassifier): Uint8Array {
  const { labels, rows } = weights;
  const columns = vectorizer.hashes.length;
  const scales = new Float32Array(columns + 1);
  const bytes = new Int8Array(rows.length);
  for (let column = 0; column <= columns; column++) {
    const row = rows.subarray(column * labels, (column + 1) * labels);
    const scale = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
    scales[column] = scale;
    if (scale > 0) row.forEach((weight, label) => (bytes[column * labels + label] = Math.round(weight / scale)));
  }
  const parts = [Uint32Array.of(mark, labels, columns), vectorizer.hashes, vectorizer.idf, scales, bytes];
  return Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
}

/**
 * The classifier that the bytes hold.
 * @throws CodedError CLASSIFIER_WEIGHTS_INVALID for bytes of another version or length
 */
export function classifierFromBytes(bytes: Uint8Array): TextClassifier {
  // A copy, because typed arrays want their first byte at a multiple of four.
  const { buffer } = Uint8Array.from(bytes);
  const [version, labels = 0, columns = 0] =
    bytes.length < headerWords * 4 ? [] : new Uint32Array(buffer, 0, headerWords);
  const start = headerWords * 4;
  const length = start + 4 * (3 * columns + 1) + (columns + 1) * labels;
  if (version !== mark || bytes.length !== length) {
    throw new CodedError(
      'CLASSIFIER_WEIGHTS_INVALID',
      'These bytes are no weights of this version of the classifier: train it.',
    );
  }
  const hashes = new Uint32Array(buffer, start, columns);
  const idf = new Float32Array(buffer, start + 4 * columns, columns);
  const scales = new Float32Array(buffer, start + 8 * columns, columns + 1);
  const rounded = new Int8Array(buffer, start + 4 * (3 * columns + 1), (columns + 1) * labels);
  // A loop, for a server waits for millions of weights at its start: `Float32Array.from` takes a second for them.
  const rows = new Float32Array(rounded.length);
  for (let column = 0, index = 0; column <= columns; column++) {
    const scale = scales[column] ?? 0;
    for (let label = 0; label < labels; label++, index++) rows[index] = (rounded[index] ?? 0) * scale;
  }
  return new TextClassifier(new Vectorizer(hashes, idf), { labels, rows });
}
