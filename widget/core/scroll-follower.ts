import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pixels from the end within which the reader counts as being there. */
const nearness = 64;
const margin = 16;

/** From the end: it is never far, however long the conversation. */
function lastQuestion(area: HTMLElement): HTMLElement | null {
  let group = area.querySelector('.messages')?.lastElementChild ?? null;
  for (; group; group = group.previousElementSibling) {
    const question = [...group.querySelectorAll<HTMLElement>('.message.customer')].at(-1);
    if (question) return question;
  }
  return null;
}

/**
 * Keeps the end of the transcript in view while it grows, unless the reader has scrolled away, and never so far that the
 * question leaves the top: a long answer is read from its start.
 */
export class ScrollFollower implements ReactiveController {
  /** True when there is something to read below what is shown. */
  isBehind = false;
  private isFollowing = true;
  /** Where the transcript was left, to tell a reader who has scrolled before the browser says so. */
  private placed = 0;
  /** Pixels from the end that stay where they are while what is above changes its height. */
  private anchor: number | null = null;
  private readonly host: ReactiveControllerHost & { readonly shadowRoot: ShadowRoot };

  constructor(host: ScrollFollower['host']) {
    this.host = host;
    host.addController(this);
  }

  /** Follows again, from the end: the reader has asked something, or wants to see the latest. */
  follow = (): void => {
    this.isFollowing = true;
    this.placed = 0;
    this.host.requestUpdate();
  };

  /** Goes to the very end, past where following would stop. */
  toEnd = (): void => {
    const area = this.area();
    area?.scrollTo({ top: area.scrollHeight });
  };

  onScroll = (): void => {
    const area = this.area();
    if (!area) return;
    const target = this.target(area);
    this.isFollowing = area.scrollTop >= target - nearness;
    this.placed = area.scrollTop;
    this.note(area);
  };

  /** Draws again, and leaves what is read where it is, whatever that does above it. */
  keepPlace = (): void => {
    const area = this.area();
    if (area) this.anchor = area.scrollHeight - area.scrollTop;
    this.host.requestUpdate();
  };

  hostUpdated(): void {
    const area = this.area();
    if (!area) return;
    // The event of a scroll comes with the next frame; a message that is drawn before it must not undo the scroll.
    if (area.scrollTop + 1 < Math.min(this.placed, area.scrollHeight - area.clientHeight)) this.isFollowing = false;
    if (this.anchor !== null) area.scrollTop = area.scrollHeight - this.anchor;
    this.anchor = null;
    // Forward only: whoever has read on past the question is not pulled back.
    if (this.isFollowing) area.scrollTop = Math.max(area.scrollTop, this.target(area));
    this.placed = area.scrollTop;
    this.note(area);
  }

  private area(): HTMLElement | null {
    return this.host.shadowRoot.querySelector<HTMLElement>('.transcript');
  }

  private target(area: HTMLElement): number {
    const end = area.scrollHeight - area.clientHeight;
    const last = lastQuestion(area);
    return last ? Math.min(end, last.offsetTop - margin) : 0;
  }

  private note(area: HTMLElement): void {
    const isBehind = area.scrollHeight - area.clientHeight - area.scrollTop > nearness;
    if (isBehind === this.isBehind) return;
    this.isBehind = isBehind;
    this.host.requestUpdate();
  }
}
