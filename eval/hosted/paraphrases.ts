/**
 * Freer wordings of what the tools say, as a language model would put them, references kept. The rules were made beside those of
 * `english` and `spanish`. What was held out from that was measured once before any rule was changed for it.
 */
const V = String.raw`(\{fact:[^}#]+\})`;
const L = String.raw`(\{fact:[^}]+#label\})`;
const P = String.raw`(\{fact:[^}]+#period\})`;

type Rule = readonly [pattern: RegExp, ...wordings: string[]];
const rule = (pattern: string, ...wordings: string[]): Rule => [new RegExp(`^${pattern}$`, 'u'), ...wordings];

const english: readonly Rule[] = [
  rule(
    `You spent ${V} on ${L} in ${P}\\.`,
    'In $3, your spending on $2 came to $1.',
    '$1 went to $2 in $3.',
    'For $3 as a whole, you spent $1 on $2.',
    'Your $2 bill for $3 was $1 altogether.',
    'Over $3 you paid $1 for $2.',
  ),
  rule(
    `You spent ${V} in ${P}\\.`,
    'Your spending in $2 came to $1.',
    'In $2 you spent $1 in total.',
    'All together, $1 was spent in $2.',
    'For $2, your total spending was $1.',
  ),
  rule(
    `These were ${V} payments\\.`,
    'That was spread over $1 payments.',
    'It took $1 separate payments.',
    'There were $1 payments behind that figure.',
  ),
  rule(
    `These were ${V} payments, less ${V} of refunds\\.`,
    'That is $1 payments, minus $2 that came back as refunds.',
    '$1 payments are in it, and $2 of refunds are taken off.',
  ),
  rule(
    `That is ${V} less than (?:in|from) ${P} \\(${V}\\)\\.`,
    'Compared with $3 in $2, that is $1 less.',
    "That's a decrease of $1 from $2, when it was $3.",
    'It is down by $1 from $3 in $2.',
    'In $2 it was $3, so this is $1 lower.',
  ),
  rule(
    `That is ${V} more than (?:in|from) ${P} \\(${V}\\)\\.`,
    'Compared with $3 in $2, that is $1 more.',
    "That's an increase of $1 from $2, when it was $3.",
    'It is up by $1 from $3 in $2.',
    'In $2 it was $3, so this is $1 higher.',
  ),
  rule(
    `The largest part of your money in ${P} went to ${L}: ${V}, which is ${V} of the ${V} you spent\\.`,
    'Your biggest category in $1 was $2: $3, or $4 of the $5 you spent.',
    '$2 took the largest part in $1, with $3 ($4 of $5).',
  ),
  rule(
    `The largest is ${V} at ${L} on ${V}\\.`,
    'Your biggest payment was $1, to $2, on $3.',
    'At the top is $2 with $1 on $3.',
    'The largest one went to $2: $1 on $3.',
  ),
  rule(
    `The latest is ${V} at ${L} on ${V}\\.`,
    'Your most recent payment was $1 at $2, on $3.',
    'The last payment went to $2 on $3: $1.',
  ),
  rule(
    `You pay ${V} a month for ${V} subscriptions\\.`,
    'Your $2 subscriptions cost you $1 per month.',
    'You have $2 subscriptions, which come to $1 a month.',
    'Each month $1 goes to $2 subscriptions.',
  ),
  rule(
    `Over a year that comes to ${V}\\.`,
    "That's $1 a year.",
    'Per year, it adds up to $1.',
    'Annually that makes $1.',
  ),
  rule(
    `Next is ${L}: about ${V} around ${V}\\.`,
    'The next one is $1, about $2 around $3.',
    'Coming up next: $1, roughly $2, around $3.',
  ),
  rule(
    `${V} came in in ${P}\\.`,
    'Your income in $2 was $1.',
    'In $2 you received $1.',
    'You earned $1 in $2.',
    'Income for $2: $1.',
  ),
  rule(
    `That is the same as in ${P} \\(${V}\\)\\.`,
    "That's the same as in $1, when it was $2.",
    'It is unchanged from $2 in $1.',
    'It equals what came in in $1 ($2).',
  ),
  rule(
    `The last pay was ${V} on ${V}\\.`,
    'Your most recent pay was $1, on $2.',
    'You were last paid on $2: $1.',
    'The latest paycheck came on $2 and was $1.',
  ),
  rule(
    `Your next pay is likely around ${V}: about ${V} from ${L}, going by the ones before\\.`,
    'Going by earlier ones, your next pay of about $2 from $3 should come around $1.',
    'Expect your next paycheck around $1: roughly $2 from $3.',
  ),
  rule(
    `You owe ${V} on your cards\\.`,
    'Across your cards you owe $1.',
    'Your card debt is $1 in total.',
    'In all, $1 is owed on your cards.',
    'The debt on your cards adds up to $1.',
  ),
  rule(
    `The fullest is ${L}, at ${V} of its limit\\.`,
    '$1 is the fullest, using $2 of its limit.',
    'The card closest to its limit is $1, at $2.',
    'Your fullest card is $1: $2 of its limit is used.',
  ),
  rule(
    `On ${L} the minimum of ${V} is due on ${V}\\.`,
    'The minimum payment on $1 is $2, due on $3.',
    '$1 has a minimum of $2 due on $3.',
    'For $1, at least the minimum of $2 is due by $3.',
  ),
  rule(
    `You owe ${V} on cards and loans\\.`,
    'Your debts on cards and loans come to $1.',
    'In total you owe $1 on loans and cards.',
    'Cards and loans together: you owe $1.',
  ),
  rule(
    `You have ${V} in your cash accounts\\.`,
    'Your cash accounts hold $1.',
    'There is $1 in your cash accounts.',
    'The balance of your cash accounts is $1.',
  ),
  rule(`You have ${V} in ${L}\\.`, '$2 holds $1.', 'The balance of $2 is $1.', 'There is $1 in $2 now.'),
  rule(
    `You paid ${V} in bank fees from ${P}\\.`,
    'Bank fees came to $1 from $2.',
    'From $2, your bank fees were $1.',
    'Between those days, $2, the bank fees add up to $1.',
  ),
  rule(
    `Your cards charged you ${V} of interest from ${P}\\.`,
    'Interest on your cards was $1 from $2.',
    'From $2 you paid $1 of interest on your cards.',
    'Card interest for $2 came to $1.',
  ),
  rule(
    `The yearly rate of ${L} for purchases is ${V}\\.`,
    'For purchases, $1 has a yearly rate of $2.',
    '$1 charges a rate of $2 a year on purchases.',
    'The annual rate on $1 purchases is $2.',
  ),
  rule(
    `Your savings would last about ${V} at your usual spending\\.`,
    'At your usual spending, your savings would last about $1.',
    'Your savings cover about $1 of usual spending.',
  ),
  rule(
    `There is ${V} in your savings now\\.`,
    'Your savings now hold $1.',
    'You have $1 in savings right now.',
    'Right now your savings stand at $1.',
  ),
  rule(
    `Without your subscriptions ${V} a month would stay with you, ${V} over a year\\.`,
    'If you had no subscriptions, $1 a month would stay with you, or $2 over a year.',
    'Dropping the subscriptions would leave you $1 more a month, which is $2 a year.',
  ),
  rule(
    `I see ${V} of your accounts with ${V} transactions since ${V}\\.`,
    'I can see $1 accounts and $2 transactions since $3.',
    'My view covers $1 accounts with $2 transactions since $3.',
  ),
  rule(
    `The bank last refreshed them on ${V}\\.`,
    'They were last refreshed on $1.',
    'The last refresh by the bank was on $1.',
  ),
  rule(
    'Moves between your own accounts and payments of your cards are not counted\\.',
    'I do not count moves between your accounts or card payments.',
    'Payments of your cards and moves between your own accounts are left out.',
  ),
];
const spanish: readonly Rule[] = [
  rule(
    `Gastaste ${V} en ${L} en ${P}\\.`,
    'En $3 gastaste $1 en $2.',
    'Tu gasto en $2 fue de $1 en $3.',
    '$1 se fueron en $2 en $3.',
    'En $3, lo gastado en $2 suma $1.',
  ),
  rule(
    `Gastaste ${V} en ${P}\\.`,
    'En $2 gastaste $1 en total.',
    'Tu gasto de $2 fue de $1.',
    'En total, en $2 se gastaron $1.',
  ),
  rule(`Fueron ${V} pagos\\.`, 'Se reparte en $1 pagos.', 'Son $1 pagos en total.', 'Detrás hay $1 pagos.'),
  rule(
    `Son ${V} menos que (?:en|del) ${P} \\(${V}\\)\\.`,
    'Comparado con $3 en $2, son $1 menos.',
    'Es una disminución de $1 respecto a $2, cuando fue $3.',
    'Bajó $1 desde los $3 de $2.',
    'En $2 fue $3, así que son $1 menos.',
  ),
  rule(
    `Son ${V} más que (?:en|del) ${P} \\(${V}\\)\\.`,
    'Comparado con $3 en $2, son $1 más.',
    'Es un aumento de $1 respecto a $2, cuando fue $3.',
    'Subió $1 desde los $3 de $2.',
    'En $2 fue $3, así que son $1 más.',
  ),
  rule(
    `El mayor es de ${V} en ${L} el ${V}\\.`,
    'Tu pago más grande fue de $1, en $2, el $3.',
    'El más alto es $2 con $1 el $3.',
  ),
  rule(
    `Pagas ${V} al mes por ${V} suscripciones\\.`,
    'Tus $2 suscripciones te cuestan $1 al mes.',
    'Tienes $2 suscripciones que suman $1 al mes.',
    'Cada mes $1 se van en $2 suscripciones.',
  ),
  rule(`En un año son ${V}\\.`, 'Al año suman $1.', 'Eso hace $1 al año.'),
  rule(`Entraron ${V} en ${P}\\.`, 'Tus ingresos en $2 fueron $1.', 'En $2 recibiste $1.', 'Ganaste $1 en $2.'),
  rule(
    `Es lo mismo que en ${P} \\(${V}\\)\\.`,
    'Es igual que en $1, cuando fueron $2.',
    'Sin cambios respecto a $2 en $1.',
  ),
  rule(
    `El último cobro fue de ${V} el ${V}\\.`,
    'Tu último cobro fue el $2: $1.',
    'Cobraste por última vez el $2, y fueron $1.',
  ),
  rule(
    `Debes ${V} en tus tarjetas\\.`,
    'En tus tarjetas debes $1 en total.',
    'Tu deuda en tarjetas es de $1.',
    'La deuda de tus tarjetas suma $1.',
  ),
  rule(
    `La más usada es ${L}, al ${V} de su límite\\.`,
    '$1 es la más usada, con el $2 de su límite.',
    'La tarjeta más cerca de su límite es $1, al $2.',
  ),
  rule(
    `En ${L} el mínimo de ${V} vence el ${V}\\.`,
    'El pago mínimo de $1 es $2 y vence el $3.',
    '$1 tiene un mínimo de $2 que vence el $3.',
  ),
  rule(
    `Debes ${V} en tarjetas y préstamos\\.`,
    'Entre tarjetas y préstamos debes $1.',
    'Tu deuda en tarjetas y préstamos es de $1.',
  ),
  rule(
    `Tienes ${V} en tus cuentas\\.`,
    'En tus cuentas hay $1.',
    'El saldo de tus cuentas es de $1.',
    'Tus cuentas suman $1 disponibles.',
  ),
  rule(
    `Pagaste ${V} en comisiones del ${P}\\.`,
    'Las comisiones fueron de $1 del $2.',
    'Del $2 pagaste $1 de comisiones.',
  ),
  rule(
    `Tus tarjetas te cobraron ${V} de intereses del ${P}\\.`,
    'Del $2 los intereses de tus tarjetas fueron $1.',
    'Pagaste $1 de intereses en tus tarjetas del $2.',
  ),
  rule(`Ahora hay ${V} en tus ahorros\\.`, 'Tus ahorros son ahora de $1.', 'Tienes $1 ahorrados ahora mismo.'),
  rule(
    'No cuento los traspasos entre tus cuentas ni los pagos de tus tarjetas\\.',
    'Los traspasos entre tus cuentas y los pagos de tus tarjetas no se cuentan.',
    'No incluyo traspasos entre cuentas ni pagos de tarjetas.',
  ),
];

/** Held out, measured, and then looked at. */
const heldOut: Readonly<Record<'en' | 'es', readonly Rule[]>> = {
  en: [
    rule(
      `You spent ${V} on ${L} in ${P}\\.`,
      'As for $2, you spent $1 during $3.',
      '$3 saw $1 of spending on $2.',
      'You put $1 towards $2 in $3.',
    ),
    rule(`You spent ${V} in ${P}\\.`, 'During $2, $1 left your accounts as spending.', 'Overall you spent $1 over $2.'),
    rule(`These were ${V} payments\\.`, 'You made $1 payments.', 'It is made up of $1 payments.'),
    rule(
      `That is ${V} less than (?:in|from) ${P} \\(${V}\\)\\.`,
      'This is lower than $2 by $1.',
      'Against $3 in $2, that is a drop of $1.',
    ),
    rule(
      `That is ${V} more than (?:in|from) ${P} \\(${V}\\)\\.`,
      'That is $1 more than the $3 of $2.',
      'This is higher than $2 by $1.',
      'Against $3 in $2, that is a rise of $1.',
    ),
    rule(
      `The largest part of your money in ${P} went to ${L}: ${V}, which is ${V} of the ${V} you spent\\.`,
      'In $1, most went to $2 ($3), which makes $4 of the $5 spent.',
    ),
    rule(`The largest is ${V} at ${L} on ${V}\\.`, 'Your single largest payment: $1 to $2 on $3.'),
    rule(
      `You pay ${V} a month for ${V} subscriptions\\.`,
      'Together, your $2 subscriptions are $1 a month.',
      'For $2 subscriptions you are paying $1 monthly.',
    ),
    rule(`${V} came in in ${P}\\.`, 'Your income for $2 comes to $1.', '$1 of income arrived in $2.'),
    rule(
      `The last pay was ${V} on ${V}\\.`,
      'Your last paycheck was $1, and it arrived on $2.',
      'Most recently, $1 was paid in on $2.',
    ),
    rule(
      `You owe ${V} on your cards\\.`,
      'You currently owe $1 across your credit cards.',
      'Right now the cards add up to $1 owed.',
    ),
    rule(
      `The fullest is ${L}, at ${V} of its limit\\.`,
      'Of these, $1 is the fullest at $2 of its limit.',
      '$1 has used up the most of its limit: $2.',
    ),
    rule(
      `On ${L} the minimum of ${V} is due on ${V}\\.`,
      '$1: minimum payment $2, due $3.',
      'Your minimum for $1 is $2 and it is due on $3.',
    ),
    rule(
      `You have ${V} in your cash accounts\\.`,
      'Together, your cash accounts have $1 in them.',
      'In your cash accounts you have $1.',
    ),
    rule(`There is ${V} in your savings now\\.`, 'Your savings balance is $1.', 'Your savings add up to $1 today.'),
    rule(
      `You paid ${V} in bank fees from ${P}\\.`,
      'Your bank charged $1 in fees from $2.',
      'In the days from $2 you paid $1 of bank fees.',
    ),
    rule(`The yearly rate of ${L} for purchases is ${V}\\.`, '$1 has an APR of $2 for purchases.'),
  ],
  es: [
    rule(`Gastaste ${V} en ${L} en ${P}\\.`, 'Durante $3 gastaste $1 en $2.', 'En cuanto a $2, gastaste $1 en $3.'),
    rule(`Gastaste ${V} en ${P}\\.`, 'Durante $2 tus gastos sumaron $1.'),
    rule(`Fueron ${V} pagos\\.`, 'Hiciste $1 pagos.', 'Lo componen $1 pagos.'),
    rule(`Son ${V} menos que (?:en|del) ${P} \\(${V}\\)\\.`, 'Frente a los $3 de $2, es una bajada de $1.'),
    rule(
      `Son ${V} más que (?:en|del) ${P} \\(${V}\\)\\.`,
      'Son $1 más que los $3 de $2.',
      'Frente a los $3 de $2, es una subida de $1.',
    ),
    rule(`Pagas ${V} al mes por ${V} suscripciones\\.`, 'Por $2 suscripciones pagas $1 mensuales.'),
    rule(`Entraron ${V} en ${P}\\.`, 'Tus ingresos de $2 suman $1.', 'En $2 entraron $1 de ingresos.'),
    rule(`Debes ${V} en tus tarjetas\\.`, 'Ahora mismo debes $1 en tarjetas.', 'Entre todas tus tarjetas debes $1.'),
    rule(
      `En ${L} el mínimo de ${V} vence el ${V}\\.`,
      '$1: pago mínimo de $2, vence el $3.',
      'El mínimo de $1 es de $2, con vencimiento el $3.',
    ),
    rule(`Tienes ${V} en tus cuentas\\.`, 'Ahora mismo tienes $1 en tus cuentas.'),
    rule(`Ahora hay ${V} en tus ahorros\\.`, 'El saldo de tus ahorros es de $1.'),
  ],
};

/** Written last of all; looked at once, for the report. */
const unseen: Readonly<Record<'en' | 'es', readonly Rule[]>> = {
  en: [
    rule(`You spent ${V} on ${L} in ${P}\\.`, 'Spending on $2 for $3: $1.', 'The $2 total for $3 is $1.'),
    rule(`You spent ${V} in ${P}\\.`, 'Total outgoings for $2 were $1.', 'In $2 your purchases and bills came to $1.'),
    rule(`That is ${V} less than (?:in|from) ${P} \\(${V}\\)\\.`, 'Relative to $2 ($3), it went down by $1.'),
    rule(`That is ${V} more than (?:in|from) ${P} \\(${V}\\)\\.`, 'Relative to $2 ($3), it went up by $1.'),
    rule(`${V} came in in ${P}\\.`, 'You brought in $1 in $2.'),
    rule(`The last pay was ${V} on ${V}\\.`, 'Payday was on $2, with $1 coming in.'),
    rule(`You owe ${V} on your cards\\.`, 'The outstanding amount on your cards is $1.'),
    rule(`On ${L} the minimum of ${V} is due on ${V}\\.`, 'By $3, at minimum $2 has to be paid on $1.'),
    rule(`You have ${V} in your cash accounts\\.`, 'The money in your cash accounts amounts to $1.'),
    rule(`You pay ${V} a month for ${V} subscriptions\\.`, 'Subscriptions: $2, at $1 per month all together.'),
  ],
  es: [
    rule(`Gastaste ${V} en ${L} en ${P}\\.`, 'El total de $2 en $3 es de $1.'),
    rule(`Son ${V} menos que (?:en|del) ${P} \\(${V}\\)\\.`, 'En relación con $2 ($3), bajó en $1.'),
    rule(`Entraron ${V} en ${P}\\.`, 'En $2 llegaron $1 a tus cuentas.'),
    rule(`Debes ${V} en tus tarjetas\\.`, 'Lo que debes en las tarjetas asciende a $1.'),
    rule(`Tienes ${V} en tus cuentas\\.`, 'El dinero en tus cuentas es de $1.'),
  ],
};

/** What a polite model adds, true whatever the data. */
export const pleasantries = {
  en: [
    'Here is what I found.',
    'Would you like to see it by store?',
    'I can also show you the payments behind it.',
    'Let me know if you want another month.',
    'An index fund is a fund that follows a list of companies.',
    'People who pay the highest rate first pay the least interest.',
    'A lower utilization usually helps a credit score.',
    'Many people keep an emergency fund for surprises.',
    'You can open each figure to see where it comes from.',
  ],
  es: [
    'Esto es lo que encontré.',
    '¿Quieres verlo por tienda?',
    'También puedo mostrarte los pagos que hay detrás.',
    'Dime si quieres ver otro mes.',
    'Un fondo indexado es un fondo que sigue una lista de empresas.',
    'Quien paga primero la tasa más alta paga menos intereses.',
    'Muchas personas guardan un fondo de emergencia para imprevistos.',
    'Puedes abrir cada cifra para ver de dónde sale.',
  ],
};

export interface Paraphrase {
  readonly text: string;
  readonly set: 'seen' | 'seen once' | 'unseen';
}

/** Other ways to say a sentence of a tool. */
export function paraphrasesOf(sentence: string, language: 'en' | 'es'): Paraphrase[] {
  const sets = {
    seen: language === 'en' ? english : spanish,
    'seen once': heldOut[language],
    unseen: unseen[language],
  };
  return (['seen', 'seen once', 'unseen'] as const).flatMap((set) =>
    wordingsOf(sentence, sets[set]).map((text) => ({ text, set })),
  );
}

function wordingsOf(sentence: string, rules: readonly Rule[]): string[] {
  return rules.flatMap(([pattern, ...wordings]) => {
    const match = pattern.exec(sentence);
    if (!match) return [];
    return wordings.map((wording) => wording.replaceAll(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ''));
  });
}
