import type { Page } from '../page-api.ts';
import type { LauncherFace } from '../panel/launcher.ts';
import type { Strings } from './strings.ts';

/** Answers that have come while the chat was closed, counted on the launcher. */
export class Unread {
  count = 0;
  private readonly launcher: LauncherFace;
  private readonly say: Page['say'];
  private readonly strings: () => Strings;

  constructor(launcher: LauncherFace, say: Page['say'], strings: () => Strings) {
    this.launcher = launcher;
    this.say = say;
    this.strings = strings;
  }

  /** One more, or none any more. */
  change(count: number): void {
    if (count === this.count) return;
    this.count = count;
    this.show();
    this.say('unread', { count });
  }

  /** The launcher of a closed chat. */
  show(): void {
    const { count } = this;
    const { assistant, unread } = this.strings();
    this.launcher.show(count ? 'unread' : '', count ? unread(count) : assistant, count);
  }
}
