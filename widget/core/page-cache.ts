import type { ReactiveController } from 'lit';

/**
 * A page kept for the back button must hold no socket; it goes on where it was when it is shown again. A device that wakes up, or
 * has its network back, does not wait for the next try.
 */
export class PageCache implements ReactiveController {
  private readonly pause: () => void;
  private readonly resume: () => void;
  private readonly hurry: () => void;

  constructor(pause: () => void, resume: () => void, hurry: () => void) {
    this.pause = pause;
    this.resume = resume;
    this.hurry = () => {
      if (!document.hidden) hurry();
    };
  }

  hostConnected(): void {
    addEventListener('pagehide', this.pause);
    addEventListener('pageshow', this.resume);
    addEventListener('online', this.hurry);
    document.addEventListener('visibilitychange', this.hurry);
    this.resume();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.pause);
    removeEventListener('pageshow', this.resume);
    removeEventListener('online', this.hurry);
    document.removeEventListener('visibilitychange', this.hurry);
    this.pause();
  }
}
