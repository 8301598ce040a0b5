import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { consentScopes, type Card } from '../../plugins/kit/index.ts';
import { readConfiguration } from '../../server/configuration/configuration.ts';
import { Chat } from '../../server/conversation/chat.ts';
import { segmentsOf, textOf } from '../../server/conversation/segments.ts';
import { Bank } from '../../server/database/entities/index.ts';
import { demoBankId } from '../../server/demo/demo-bank.ts';
import { customerOf } from '../../server/identity/customers.ts';
import type { Message } from '../../server/protocol/index.ts';
import { start } from '../../server/start.ts';
import { conversations } from './questions.ts';

const begin = new Date('2026-11-25T17:00:00Z');
const file = path.join(import.meta.dirname, '..', '..', 'dist', 'eval', 'transcript.md');

/**
 * Has demo customers ask what people ask a bank, through the whole server with its database, and writes down all that they
 * would read. There is no score: a person reads it.
 * @returns where it stands
 */
export async function writeTranscript(customers: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-transcript-'));
  const configuration = readConfiguration({ DATA_DIR: folder, DEMO: 'true', LOG_LEVEL: 'fatal' });
  // The same day every time, so that two transcripts differ by what was changed in between.
  const started = performance.now();
  const clock = () => new Date(begin.getTime() + performance.now() - started);
  const server = await start(configuration, () => {}, clock);
  try {
    const parts: string[] = [];
    for (const sub of customers) parts.push(await transcriptOf(new Chat(server.application), server.application, sub));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${parts.join('\n\n')}\n`);
    return file;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

type Application = Awaited<ReturnType<typeof start>>['application'];

async function transcriptOf(chat: Chat, { database, now }: Application, sub: string): Promise<string> {
  const bank = await database
    .scoped({ bank_id: demoBankId, user_id: '*' })
    .findOneOrFail(Bank, { bank_id: demoBankId });
  const customer = await customerOf(database, bank, { sub }, now());
  await chat.setConsent(customer, { granted: true, scopes: consentScopes, ip_address: null });
  const lines = [`# ${customer.name}`];
  const events = { onStart: () => {}, onStatus: () => {}, onSegments: () => {} };
  for (const [title, questions] of Object.entries(conversations)) {
    const { conversation_id } = await chat.startConversation(customer);
    lines.push(`## ${title}`);
    for (const text of questions) {
      const message = { conversation_id, client_message_id: randomUUID(), text };
      const { messages, outcome } = await chat.send(customer, message, events);
      const answers = messages.filter(({ role }) => role === 'assistant').map(written);
      lines.push(`**${text}**`, ...answers, ...(outcome === 'answered' ? [] : [`*${outcome}*`]));
    }
  }
  return lines.join('\n\n');
}

/** An answer as text: words, cards, what it suggests. */
function written({ segments, cards, facts, suggestions }: Message): string {
  const values = new Map(facts.map(({ fact, text }) => [fact.id, text]));
  const known = facts.map(({ fact }) => fact);
  const filled = (text: string) => textOf(segmentsOf(text, known, 'en-US'));
  const shown = cards.map((card) => `> ${filled(cardText(card, values)).replaceAll('\n', '\n> ')}`);
  const next = suggestions.length > 0 ? [`→ ${suggestions.join(' · ')}`] : [];
  return [segments.map(({ text }) => text).join(''), ...shown, ...next].join('\n\n');
}

function cardText(card: Card, values: ReadonlyMap<string, string>): string {
  switch (card.type) {
    case 'table': {
      const rows = card.rows.map((row) =>
        row.map((cell) => ('fact' in cell ? (values.get(cell.fact) ?? '?') : 'date' in cell ? cell.date : cell.text)),
      );
      return [
        `[table] ${card.title}`,
        ...[card.columns.map(({ label }) => label), ...rows].map((row) => row.join(' | ')),
      ].join('\n');
    }
    case 'chart': {
      const series = card.series.map(
        ({ label, points }) =>
          `${label}: ${points.map((point) => `${point.label} ${values.get(point.fact) ?? '?'}`).join(', ')}`,
      );
      return [`[${card.kind} chart] ${card.title}`, ...series].join('\n');
    }
    case 'article':
    case 'offer':
      return `[${card.type}] ${card.title}: ${card.rationale ?? ''}`;
    case 'contact':
      return `[contact] ${card.title}: ${card.phone ?? ''} ${card.url ?? ''} ${card.hours ?? ''}`;
    case 'form': {
      const fields = card.fields.map(
        ({ label, start }) => `${label} ${'fact' in start ? (values.get(start.fact) ?? '?') : start.assumed}`,
      );
      return `[${card.form} form] ${card.title}: ${fields.join(', ')}`;
    }
    case 'rationale':
      return `[rationale] ${card.text}`;
    case 'consent':
      return '[consent]';
  }
}
