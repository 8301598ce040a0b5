/** What the panel says before anything else has come, in English; the core has the customer's language. */
export const words = {
  assistant: 'Assistant',
  subtitle: 'Every figure can be checked',
  close: 'Close',
  conversation: 'Conversation',
  loading: 'Loading',
  message: 'Message',
  placeholder: 'Ask about your money',
  send: 'Send',
  stop: 'Stop',
  pause: (seconds: string) => `You can write again in ${seconds} s.`,
  remaining: (count: string) => `${count} characters left`,
  footnote: 'Educational information, not financial advice.',
  sending: 'Sending',
  refused: 'The assistant cannot be reached right now.',
  tryAgain: 'Try again',
};

export type PanelWords = typeof words;
