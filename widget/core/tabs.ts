/** What one tab tells the others: the customer has gone, or has seen what there is to read. */
export type TabNews = 'shutdown' | 'seen';

/** The other tabs of the same bank's page. */
export class Tabs {
  private readonly channel: BroadcastChannel;

  constructor(bank: string, onNews: (news: TabNews) => void) {
    this.channel = new BroadcastChannel(`spendsense:${bank}`);
    this.channel.onmessage = ({ data }) => {
      if (data === 'shutdown' || data === 'seen') onNews(data);
    };
  }

  tell(news: TabNews): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    this.channel.postMessage(news);
  }

  close(): void {
    this.channel.close();
  }
}
