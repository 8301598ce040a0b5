import type { MessagesData } from '../../../server/protocol/conversations.ts';
import type { ViewContext } from '../../core/views/context.ts';

/** Messages asked for at once. */
const page = 50;
/** Milliseconds after which what could not be fetched is asked for again, twice as many after every failure. */
const pause = 5_000;

/** Fetches what was said before all that is known here, as it is read. */
export function earlierOf({ parts: { host }, actions }: ViewContext, area: HTMLElement) {
  /** What was last asked for: asking for it again brings nothing else. */
  let asked = '';
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Waits for nothing any more; what is needed is asked for with the next draw. */
  function rest(): void {
    clearTimeout(timer);
    asked = '';
  }

  /** Asks for the messages before the first that is known, unless that was done or nobody looks. */
  async function read(): Promise<void> {
    const { hello, messages } = host.conversation;
    const before = (messages[0]?.seq ?? 1) - 1;
    const since = Math.max(0, before - page);
    const path = `conversations/${hello?.conversation_id}/messages?since=${since}&limit=${before - since}`;
    if (before === 0 || path === asked || area.clientHeight === 0) return;
    asked = path;
    try {
      const found = await actions.rest<MessagesData>('GET', path);
      failures = 0;
      // In a chat that was closed meanwhile nothing has a place to keep.
      if (area.clientHeight === 0) return rest();
      actions.keepPlace();
      actions.addEarlier(found.messages);
    } catch {
      timer = setTimeout(
        () => {
          asked = '';
          host.requestUpdate();
        },
        pause * 2 ** failures++,
      );
    }
  }
  return { read, rest };
}
