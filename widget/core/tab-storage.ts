import type { Outgoing } from './conversation.ts';

/** What of a conversation only this tab has: what is not sent yet, and what is not finished. */
export interface Unsent {
  conversation_id: string;
  outbox: Pick<Outgoing, 'client_message_id' | 'text' | 'at'>[];
  draft: string;
}

/** As stored by this very version in this tab; anything else counts as nothing. */
function parse(stored: string | null): Unsent | null {
  const value = JSON.parse(stored ?? 'null');
  const isText = (...values: unknown[]) => values.every((each) => typeof each === 'string');
  const isUnsent =
    isText(value?.conversation_id, value?.draft) &&
    Array.isArray(value.outbox) &&
    value.outbox.every((each: Partial<Outgoing>) => isText(each?.client_message_id, each?.text, each?.at));
  return isUnsent ? value : null;
}

/**
 * Keeps what is unsent over a reload. Session storage: another tab must not send it a second time, and it is gone with the tab.
 * Where the browser has none, or forbids it, nothing is kept, and all else works.
 */
export class TabStorage {
  private readonly key: string;

  constructor(bank: string) {
    this.key = `spendsense:${bank}`;
  }

  read(): Unsent | null {
    try {
      return parse(sessionStorage.getItem(this.key));
    } catch {
      return null;
    }
  }

  write(unsent: Unsent): void {
    try {
      if (unsent.outbox.length > 0 || unsent.draft) sessionStorage.setItem(this.key, JSON.stringify(unsent));
      else this.wipe();
    } catch {
      // Full, or forbidden.
    }
  }

  /** Nor is it known any more that somebody who agreed was here; other tabs hear of it by themselves, and must not take it for a shutdown. */
  forget(): void {
    this.wipe();
    try {
      localStorage['spendsense'] &&= 0;
      delete localStorage['spendsense'];
    } catch {
      // Forbidden: then nothing was written either.
    }
  }

  wipe(): void {
    try {
      sessionStorage.removeItem(this.key);
    } catch {
      // Forbidden: then nothing was written either.
    }
  }
}
