import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Secrets } from '../identity/secrets.ts';
import { RecordKeys } from '../records/keys.ts';

/** For tests: keys of a server of their own. */
export async function testRecordKeys(): Promise<RecordKeys> {
  return RecordKeys.open(await Secrets.open(await mkdtemp(path.join(tmpdir(), 'spendsense-keys-'))));
}
