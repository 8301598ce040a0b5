import type { Segment, ShownFact } from '../../server/protocol/chat.ts';

/** A run of words, bold or not, or a figure that opens its evidence. */
export type Inline =
  | { type: 'text'; text: string; strong: boolean }
  | { type: 'figure'; text: string; fact_id: string };
/** A paragraph has one line; a list one line for each item. */
export interface Block {
  type: 'paragraph' | 'list';
  lines: Inline[][];
}

const bullet = /^\s*[-*•]\s+/;

/**
 * Lays an answer out as paragraphs and lists of runs: a newline ends one, `- ` starts an item, `**` bold. All else
 * is text, never markup. Appending segments never changes blocks before the last, so that a stream does not jump.
 */
export function toBlocks(segments: readonly Segment[]): Block[] {
  const blocks: Block[] = [];
  let line: Inline[] = [];
  let strong = false;

  function endLine(): void {
    const lead = line[0];
    const isItem = lead?.type === 'text' && bullet.test(lead.text);
    const last = blocks.at(-1);
    if (isItem && lead) {
      line[0] = { ...lead, text: lead.text.replace(bullet, '') };
      if (last?.type === 'list') last.lines.push(line);
      else blocks.push({ type: 'list', lines: [line] });
    } else if (line.some(({ text }) => text.trim())) {
      blocks.push({ type: 'paragraph', lines: [line] });
    }
    line = [];
    strong = false;
  }

  for (const segment of segments) {
    if (segment.type === 'fact') {
      const { text, fact_id, part } = segment;
      line.push(part === 'value' ? { type: 'figure', text, fact_id } : { type: 'text', text, strong });
      continue;
    }
    for (const [index, part] of segment.text.split('\n').entries()) {
      if (index > 0) endLine();
      for (const [run, text] of part.split('**').entries()) {
        if (run > 0) strong = !strong;
        if (text) line.push({ type: 'text', text, strong });
      }
    }
  }
  endLine();
  return blocks;
}

const reference = /\{fact:([a-z0-9][a-z0-9_.-]*)(?:#(label|period))?\}/;

/** Text of a card, where `{fact:id}` stands for a figure of the same message, as segments. */
export function toSegments(text: string, facts: readonly ShownFact[]): Segment[] {
  // Splitting by a pattern with two groups gives: text, id, part, text, id, part, …
  const pieces = text.split(reference);
  const segments: Segment[] = [];
  for (let index = 0; index < pieces.length; index += 3) {
    const words = pieces[index];
    if (words) segments.push({ type: 'text', text: words });
    const fact_id = pieces[index + 1];
    const shown = facts.find(({ fact }) => fact.id === fact_id);
    if (!shown || !fact_id) continue;
    const part = pieces[index + 2];
    if (part === 'label') segments.push({ type: 'fact', fact_id, part, text: shown.fact.label });
    else if (part === 'period') segments.push({ type: 'fact', fact_id, part, text: shown.fact.period?.label ?? '' });
    else segments.push({ type: 'fact', fact_id, part: 'value', text: shown.text });
  }
  return segments;
}
