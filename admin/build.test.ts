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

  test('loads at most 120 KB of script at first, compressed, without charts and schemas', () => {
    const at = (name: string) => path.basename(name);
    // What the page names, and what that imports in turn; what is imported on demand comes later.
    const wanted = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, name = '']) => at(name));
    for (const name of wanted) {
      for (const [, imported = ''] of files.get(name)?.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g) ?? []) {
        if (!wanted.includes(at(imported))) wanted.push(at(imported));
      }
    }
    const scripts = wanted.map((name) => files.get(name) ?? '');
    const bytes = scripts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(scripts.every((text) => text !== '')).toBe(true);
    expect(bytes).toBeLessThanOrEqual(120 * 1024);
    const all = [...files].filter(([name]) => name.endsWith('.js'));
    expect(all.some(([name]) => !wanted.includes(name))).toBe(true);
    expect(all.map(([, text]) => text).join('')).not.toContain('ZodError');
    expect(scripts.join('')).not.toContain('maxBarThickness:1/0');
  });
});
