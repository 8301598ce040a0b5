/** What one tab tells the others: the customer has gone, or has seen what there is to read. */
export type TabNews = 'shutdown' | 'seen';

/** The other tabs of the same bank's page. */
export class Tabs {
  private readonly channel: BroadcastChannel;
  /** A page that shuts down without having opened its chat tells nobody, but takes away what says that somebody who agreed was here. */
  private readonly onStored: (event: StorageEvent) => void;

  constructor(bank: string, onShutdown: () => void, onSeen: () => void) {
    this.channel = new BroadcastChannel(`spendsense:${bank}`);
    this.channel.onmessage = ({ data }: { data: TabNews }) => {
      if (data === 'seen') onSeen();
      if (data === 'shutdown') onShutdown();
    };
    this.onStored = ({ key, oldValue, newValue }) => {
      if (key === 'spendsense' && oldValue === '1' && !newValue) onShutdown();
    };
    addEventListener('storage', this.onStored);
  }

  tell(news: TabNews): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    this.channel.postMessage(news);
  }

  close(): void {
    removeEventListener('storage', this.onStored);
    this.channel.close();
  }
}
