import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Message } from '../../server/protocol/chat.ts';
import { plainText, type Conversation } from './conversation.ts';
import type { Strings } from './strings.ts';

const maximumLength = 500;
const patience = 1_000;

/** An answer as it is read out: its words once, and the titles of what stands beside them. */
export function spokenText({ segments, cards }: Message, strings: Strings): string {
  const words = plainText(segments).replaceAll('**', '').trim();
  const titles = cards.flatMap((card) => ('title' in card ? [card.title] : []));
  const text = [words, ...titles].join('. ');
  return text.length <= maximumLength ? text : `${text.slice(0, maximumLength)}… ${strings.readMore}`;
}

/**
 * What the one polite live region says. A stream would be read in fragments, so the transcript is not live; this says
 * "thinking" once when an answer takes over a second, and the finished answer once.
 */
export class Announcer implements ReactiveController {
  text = '';
  private readonly host: ReactiveControllerHost & { readonly conversation: Conversation; readonly strings: Strings };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isWaiting = false;

  constructor(host: Announcer['host']) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const isWaiting = this.host.conversation.turn !== null;
    if (isWaiting === this.isWaiting) return;
    this.isWaiting = isWaiting;
    clearTimeout(this.timer);
    if (isWaiting) this.timer = setTimeout(() => this.say(this.host.strings.thinking), patience);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Reads out an answer that has just come. */
  read(message: Message): void {
    clearTimeout(this.timer);
    this.say(spokenText(message, this.host.strings));
  }

  /** The same again differs by a space at its end, or nobody would hear it. */
  say(text: string): void {
    this.text = text === this.text ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }
}
