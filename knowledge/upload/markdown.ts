import type { Block, BlockSentence, Run } from '../blocks.ts';

/** Blocks as the Markdown that articles are kept in: one line a paragraph or point, nothing in it that could be read otherwise. */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'heading') return `${block.depth > 2 ? '###' : '##'} ${escaped(block.text)}`;
      if (block.type === 'paragraph') return line(block.sentences);
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${line(item)}`).join('\n');
    })
    .join('\n\n');
}

function line(sentences: readonly BlockSentence[]): string {
  const text = sentences.map(({ runs }) => runs.map(markdownOfRun).join('').trim()).join(' ');
  // Where a line begins like a heading, a point or a quote, it is words all the same.
  return text.replace(/^([#>+-]|=+$)/, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

function markdownOfRun({ text, strong, emphasis, link }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (words === '') return text;
  let marked = escaped(words);
  if (emphasis) marked = `*${marked}*`;
  if (strong) marked = `**${marked}**`;
  if (link !== undefined) marked = `[${marked}](<${link.replaceAll(/[<>\s\\]/g, encodeURIComponent)}>)`;
  return before + marked + after;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>~|@]|&(?=#?\w+;)|:(?=\/\/)|(?<=www)\./gi, String.raw`\$&`);
}
