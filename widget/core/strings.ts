import { words } from '../panel/lent.ts';

/** Every word of the core's own; other languages are parts. Texts of answers come from the server. */
export const english = {
  ...words,

  unread: (count: number) => (count === 1 ? 'Assistant: new answer' : `Assistant: ${count} new answers`),
  assistantOf: (bank: string) => `${bank} assistant`,
  you: 'You',
  said: (who: string, time: string) => `${who}, ${time}`,
  today: 'Today',
  yesterday: 'Yesterday',
  back: 'Back',
  menu: 'More',
  privacy: 'Privacy',
  newConversation: 'New conversation',

  greeting: (name: string) => (name ? `Hello, ${name}` : 'Hello'),
  introduction: 'Ask me about your money. Tap any figure in my answers to see where it comes from.',
  tryAsking: 'You could ask',

  consentTitle: 'May I look at your accounts?',
  consentIntroduction: (bank: string) =>
    `To answer questions about your own money, this assistant needs to see what ${bank} holds for you:`,
  consentWhy:
    'It is used to answer you, and to show articles and offers that fit. Nothing is looked at before you agree.',
  consentRevoke: 'You can take this back at any time under Privacy.',
  agree: 'Agree',
  notNow: 'Not now',
  agreed: 'You have agreed. Thank you.',
  scopes: {
    accounts: 'Accounts and balances',
    spending: 'Purchases and subscriptions',
    income: 'Income and its rhythm',
    debts: 'Cards, loans and what they cost',
    education: 'Articles chosen to fit you',
    offers: 'Offers you are eligible for',
    hosted_model:
      'Answers worded by a language service, if your bank uses one; never with your name or account numbers',
  } as Record<string, string>,
  withoutConsent: 'I cannot look at your accounts until you agree.',
  review: 'Review',
  reviewAndAgree: 'Review and agree',
  failed: 'That did not work. Please try again.',

  notSent: 'Not sent.',
  unanswered: 'I could not finish that answer.',
  thinking: 'Thinking',
  latest: 'Go to the end',
  readMore: 'The rest is in the conversation.',

  offline: 'Connection lost. Reconnecting',
  signedOut: 'Your sign-in could not be confirmed.',

  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  rating: 'Was this answer good?',
  ratingUp: 'Good answer',
  ratingDown: 'Bad answer',
  whyBad: 'What was wrong?',
  thanks: 'Thank you for telling us.',
  table: 'Table',
  chart: 'Chart',
  showTable: 'Show as table',
  unknown: 'unknown',

  evidence: 'Where this comes from',
  notLoaded: 'This could not be loaded.',
};

export type Strings = typeof english;

export type { Language } from '../panel/language.ts';
export { languageOf } from '../panel/lent.ts';
