import * as z from 'zod';
import type { PlacedRecord } from '../record.ts';
import type { PackRequest } from './build.ts';
import type { ProvenContent } from './contents.ts';

/** What of a decision's content a person reads; the rest is for programs. */
const decisionSchema = z.object({
  answer: z.string(),
  facts: z.array(z.object({ fact: z.object({ id: z.string(), label: z.string() }), text: z.string() })),
});

/** The records as a page to read and print. What is on it is checked by the files beside it, which the page repeats. */
export function reportHtml(given: {
  readonly bank_id: string;
  readonly made_at: string;
  readonly request: PackRequest;
  readonly records: readonly PlacedRecord[];
  readonly contents: readonly ProvenContent[];
}): string {
  const { bank_id, made_at, request, records, contents } = given;
  const texts = new Map(contents.map(({ seq, part, text }) => [`${seq} ${part}`, text]));
  const rows = records.map(({ seq, type, record }) => {
    const fields = Object.entries(record as Record<string, unknown>).filter(
      ([name]) => !['type', 'spans', 'content'].includes(name),
    );
    const said = saidOf(texts.get(`${seq} title`), texts.get(`${seq} decision`));
    const list = fields.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(shown(value))}</dd>`).join('');
    return `<section><h2>${seq} · ${type}</h2>${said}<dl>${list}</dl></section>`;
  });
  const about = request.user_id === null ? 'all customers' : `customer ${request.user_id}`;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Evidence pack of ${escaped(bank_id)}</title>
<style>
body{font:16px/1.5 system-ui;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1b1b1f}
section{border-top:1px solid #c9c9d2;padding:1rem 0;break-inside:avoid}h2{font-size:1rem;margin:0 0 .5rem}
dl{display:grid;grid-template-columns:10rem 1fr;gap:.1rem 1rem;font-size:.875rem;margin:.5rem 0 0}dt{color:#5b5b66}dd{margin:0;overflow-wrap:anywhere}
blockquote{margin:.5rem 0;padding:.25rem 1rem;border-left:3px solid #8a8a99;white-space:pre-line}
</style>
<h1>Evidence pack</h1>
<p>Bank ${escaped(bank_id)}, ${about}, from ${request.from.toISOString()} to ${request.to.toISOString()}. Made at ${made_at} by ${escaped(request.made_by)}.
${records.length} records${request.content ? '' : ', without what was said'}.</p>
<p>This page is for reading. To check that the records are what was recorded: <code>node verify.mjs</code> with the name of the pack.</p>
${rows.join('\n')}
</html>
`;
}

function saidOf(title: string | undefined, decision: string | undefined): string {
  if (title === undefined || decision === undefined) return '';
  const { answer, facts } = decisionSchema.parse(JSON.parse(decision));
  const known = new Map(facts.map(({ fact, text }) => [fact.id, text]));
  const filled = answer.replaceAll(/\{fact:([^}#]+)(?:#[^}]*)?\}/g, (all, id: string) => known.get(id) ?? all);
  const question = z.string().parse(JSON.parse(title));
  return `<blockquote>${escaped(question)}</blockquote><blockquote>${escaped(filled)}</blockquote>`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : value === null ? '–' : JSON.stringify(value);
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
