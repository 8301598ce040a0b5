import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pixels from the end within which the reader counts as being there. */
const nearness = 64;
const margin = 16;

/**
 * Keeps the end of the transcript in view while it grows, unless the reader has scrolled away, and never so far that the
 * question leaves the top: a long answer is read from its start.
 */
export class ScrollFollower implements ReactiveController {
  /** True when there is something to read below what is shown. */
  isBehind = false;
  private isFollowing = true;
  private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

  constructor(host: ScrollFollower['host']) {
    this.host = host;
    host.addController(this);
  }

  /** Follows again, from the end: the reader has asked something, or wants to see the latest. */
  follow = (): void => {
    this.isFollowing = true;
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
    this.note(area);
  };

  hostUpdated(): void {
    const area = this.area();
    if (!area) return;
    // Forward only: whoever has read on past the question is not pulled back.
    if (this.isFollowing) area.scrollTop = Math.max(area.scrollTop, this.target(area));
    this.note(area);
  }

  private area(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.transcript');
  }

  private target(area: HTMLElement): number {
    const end = area.scrollHeight - area.clientHeight;
    const questions = area.querySelectorAll<HTMLElement>('.message.customer');
    const last = questions.item(questions.length - 1);
    return last ? Math.min(end, last.offsetTop - margin) : 0;
  }

  private note(area: HTMLElement): void {
    const isBehind = area.scrollHeight - area.clientHeight - area.scrollTop > nearness;
    if (isBehind === this.isBehind) return;
    this.isBehind = isBehind;
    this.host.requestUpdate();
  }
}
