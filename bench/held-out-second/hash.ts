import { createHash } from 'node:crypto';
import { secondHeldOutCustomers } from './index.ts';

const text = JSON.stringify(secondHeldOutCustomers(20_261_126, 40));
console.log(createHash('sha256').update(text).digest('hex'));
