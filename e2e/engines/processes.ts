import { spawn, type ChildProcess } from 'node:child_process';
import { access } from 'node:fs/promises';
import path from 'node:path';

/** The first of these programs that is installed; undefined when none is. */
export async function findProgram(...names: readonly string[]): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(':');
  for (const name of names) {
    for (const folder of path.isAbsolute(name) ? [''] : folders) {
      const file = path.join(folder, name);
      if (
        await access(file).then(
          () => true,
          () => false,
        )
      )
        return file;
    }
  }
  return undefined;
}

/** Starts a program and waits until it writes what matches, then gives the match. @throws Error when it ends before, or takes too long */
export async function startProgram(
  command: string,
  parameters: readonly string[],
  { wanted, environment = {} }: { wanted: RegExp; environment?: Record<string, string> },
): Promise<{ child: ChildProcess; match: RegExpExecArray }> {
  const child = spawn(command, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let written = '';
  const match = await new Promise<RegExpExecArray>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${command} took too long: ${written.slice(-500)}`)), 60_000);
    const hear = (chunk: Buffer) => {
      written += chunk.toString();
      const found = wanted.exec(written);
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${command} ended: ${written.slice(-500)}`)));
  });
  return { child, match };
}

/** Ends a program, and waits until it has. */
export async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}
