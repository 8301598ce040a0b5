import type { ReactiveController } from 'lit';

/** A page kept for the back button must hold no socket; it goes on where it was when it is shown again. */
export class PageCache implements ReactiveController {
  private readonly pause: () => void;
  private readonly resume: () => void;

  constructor(pause: () => void, resume: () => void) {
    this.pause = pause;
    this.resume = resume;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.pause);
    addEventListener('pageshow', this.resume);
    this.resume();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.pause);
    removeEventListener('pageshow', this.resume);
    this.pause();
  }
}
