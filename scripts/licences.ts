/** `npm run licences`: writes docs/licences.md from package-lock.json. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import lockFile from '../package-lock.json' with { type: 'json' };
import { licencesPage, lockSchema, productionPackages } from './supply/licences.ts';

const packages = productionPackages(lockSchema.parse(lockFile));
await writeFile(path.join(import.meta.dirname, '../docs/licences.md'), licencesPage(packages));
process.stdout.write(`${packages.length} packages.\n`);
