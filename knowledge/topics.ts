/** What articles are about. An article names one or more; the words that customers use for it are its `phrases`. */
export const articleTopics = [
  'banking',
  'bills',
  'budgeting',
  'car',
  'credit-cards',
  'credit-reports',
  'debt',
  'fraud',
  'home',
  'income',
  'insurance',
  'patterns',
  'saving',
  'student-loans',
  'subscriptions',
  'taxes',
] as const;
