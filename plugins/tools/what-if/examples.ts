/** Questions what a change would mean. `<change=…>` says which. */
export const examples = {
  en: [
    'could i put away <money> a month <change=save>',
    'can i save <money> every month <change=save>',
    'what if i saved <money> a month <change=save>',
    'would <money> a month into savings be possible <change=save>',
    'could i set <money> aside each month <change=save>',
    'is saving <money> a month realistic for me <change=save>',
    'how much could i save a month <change=save>',
    'what if i cancel <merchant> <change=cancel>',
    'how much would i save without <merchant> <change=cancel>',
    'what would i save if i dropped <merchant> <change=cancel>',
    'how much do i save by cancelling <merchant> <change=cancel>',
    'what if i cancelled all my subscriptions <change=cancel>',
    'how much money would i have without my subscriptions <change=cancel>',
    'if i quit <merchant> how much is that a year <change=cancel>',
  ],
  es: [
    'podria ahorrar <money> al mes <change=save>',
    'puedo guardar <money> cada mes <change=save>',
    'y si ahorro <money> al mes <change=save>',
    'cuanto podria ahorrar al mes <change=save>',
    'y si cancelo <merchant> <change=cancel>',
    'cuanto ahorraria sin <merchant> <change=cancel>',
    'cuanto ahorro si dejo <merchant> <change=cancel>',
    'y si cancelo todas mis suscripciones <change=cancel>',
  ],
} as const;
