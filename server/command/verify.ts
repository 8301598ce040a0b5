import { readFile } from 'node:fs/promises';
import { InputError } from '../../plugins/kit/index.ts';
import { exportedCheckpoints, findingsText, verifyPack } from '../records/pack/verify.ts';
import type { Printed } from './command-line.ts';
import { typedPath } from './input.ts';

/**
 * `spendsense verify PACK`: whether an evidence pack is what was recorded; needs no server and no database. The exit code is 1 when it is not.
 * @throws InputError FILE_UNREADABLE
 */
export async function verifyCommand(
  [file = '']: readonly string[],
  options: { key?: string; checkpoints?: string; json?: boolean },
): Promise<Printed> {
  const read = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw new InputError('FILE_UNREADABLE', `${name} cannot be read.`, { cause, details: { file: name } });
    }
  };
  const { key, checkpoints } = options;
  const pack = await read(file, () => readFile(typedPath(file)));
  const folder = checkpoints === undefined ? null : typedPath(checkpoints);
  const findings = verifyPack(pack, {
    ...(key !== undefined && { key }),
    ...(folder !== null && { checkpoints: await read(folder, () => exportedCheckpoints(folder)) }),
  });
  const ok = findings.every(({ level }) => level !== 'problem');
  return { text: options.json ? JSON.stringify({ ok, findings }, null, 2) : findingsText(findings), code: ok ? 0 : 1 };
}
