import { createHash } from 'node:crypto';
import { heldOutCustomers } from './index.ts';

/** Prints the sha256 of the reference set: `node bench/held-out/hash.ts`. */
const reference = JSON.stringify(heldOutCustomers(20_261_125, 60));
process.stdout.write(`${createHash('sha256').update(reference).digest('hex')}\n`);
