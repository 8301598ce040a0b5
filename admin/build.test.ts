import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAdmin } from './build.ts';

describe('the built admin', () => {
  let directory = '';
  let html = '';
  const files = new Map<string, string>();
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'spendsense-admin-build-'));
    await buildAdmin({ quiet: true, outDir: directory });
    html = await readFile(path.join(directory, 'index.html'), 'utf8');
    for (const name of await readdir(path.join(directory, 'assets'))) {
      files.set(name, await readFile(path.join(directory, 'assets', name), 'utf8'));
    }
  }, 60_000);
  afterAll(() => rm(directory, { recursive: true, force: true }));

  test('holds nothing inline, so that a strict CSP lets it run', () => {
    expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=/);
    expect(html).toContain('src="/admin/assets/');
  });

  test('loads at most 120 KB of script, compressed, and no schema library', () => {
    const scripts = [...files].filter(([name]) => name.endsWith('.js')).map(([, text]) => text);
    const bytes = scripts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeLessThanOrEqual(120 * 1024);
    expect(scripts.join('')).not.toContain('ZodError');
  });
});
