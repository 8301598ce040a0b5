/**
 * What words around a figure claim about it, in English and Spanish: one concept for all words that say the same. Two facts may
 * have the same unit and days; what sets income apart from spending is what is said of them.
 */
const lexicon: readonly (readonly [concept: string, words: string])[] = [
  // What flows where.
  [
    'SPENT',
    "spen[dt]|spending|spends|purchas[\\p{L}]+|paid (?:for|out|to)|you(?: have|'ve)? pa(?:y|id)|your payments? (?:for|to|at|on)|costs? you|cost|charged(?: you)?|went to|goes? to|gone to|left your accounts?|(?:went|goes?|going|gone) out|sal(?:ió|ieron|en)|taken|took|gast[\\p{L}]+|pag(?:as|aste|ado en)|compr(?:a|as|aste|ado)|te (?:cobr[\\p{L}]+|cuestan?|costó)|cuest[\\p{L}]+|se fue(?:ron)? en|se cobr[\\p{L}]+|recurring|streams?",
  ],
  [
    'INCOME',
    'income|earn[\\p{L}]*|salary|wages?|pay ?(?:check|cheque|day|slip)s?|paydays?|(?:next|last|your|of) pay|(?:pays|paid|pay) you|(?:were|was|are|get|got) (?:last )?paid|pays (?:about )?|c[ao]me in|comes in|coming in|received|ingres[\\p{L}]+|gan(?:as|aste|ado|ancias?)|nóminas?|sueldos?|salarios?|entr(?:ó|aron|an)|tus? (?:próxim[oa] |últim[oa] )?cobros?|(?:próximo|último) cobro|cobras(?:te)?|recib[\\p{L}]+',
  ],
  [
    'BALANCE',
    'balances?|available|in your (?:[a-z]+ )?accounts?|(?:have|has|hold|holds|there (?:is|was|are)) (?:about |around |roughly )?§M|cash|saldos?|disponibles?|en tus (?:[a-z]+ )?cuentas|efectivo|(?:tienes|hay|tendrán|había) (?:\\p{L}+ )?(?:unos )?§M',
  ],
  ['DEBT', 'owe[ds]?|owing|debts?|indebted|loans?|deb(?:es|en|ías|e)|deudas?|préstamos?'],
  ['SAVED', 'sav(?:e|ed|ings?|es)|put(?:ting)? (?:§M )?aside|set aside|aside|ahorr[\\p{L}]+'],
  ['FEE', 'fees?|comision[\\p{L}]*|cargos? bancarios?'],
  ['REWARD', 'rewards?|cashback earned|bonus(?:es)?|prizes?|premios?|recompensas?|bonificaci[\\p{L}]+'],
  ['MULTIPLE', 'twice|doubled?|tripled?|halved?|half|doble|triple|mitad'],
  ['INTEREST', 'interests?(?! in\\b)|intereses'],
  ['RATE', 'rates?|apr|tipos? (?:anual|de interés)|tasas?'],
  ['LIMIT', 'limits?|utilization|fullest|(?<!al )límites?|utilización'],
  ['MAXED', 'maxed(?: out)?|at (?:its|the|your) limit|al límite'],
  ['REFUND', 'refund[\\p{L}]*|money back|reembols[\\p{L}]+|devoluci[\\p{L}]+'],
  ['MINIMUM', 'minimums?|mínim[oa]s?'],
  ['DUE', 'due|deadlines?|falls due|venc[\\p{L}]+'],
  ['OVERDUE', 'overdue|late|missed|delinquent|in arrears|atrasad[\\p{L}]+|impag[\\p{L}]+|con retraso'],
  ['SHARE', 'share|portion|percent(?:age)?|part of|por ciento|porcentaje|parte del'],
  [
    'LEFT',
    'left(?! your|(?: \\p{L}+)? out)(?: over)?|remain[\\p{L}]*|stay with you|sobra[\\p{L}]*|queda[\\p{L}]*|restan?',
  ],
  ['SUBSCRIPTION', 'subscriptions?|suscripci[\\p{L}]+'],
  ['EMERGENCY', 'emergency|would last|cushion|durarían|emergencia'],
  ['UPDATED', 'refresh(?:ed)?|updated|up to date|actualiz[\\p{L}]+'],
  ['PENDING', 'pending|pendientes?'],
  ['TRANSFER', 'transfers?|moves between|transferencias?|traspasos?'],
  // What it was spent on.
  ['GROCERIES', 'grocer[\\p{L}]+|supermarkets?|food at home|supermercados?|comida en casa'],
  [
    'DINING',
    'restaurants?|dining|eat(?:ing)? out|meals? out|takeaways?|takeouts?|restaurantes?|comer fuera|comidas fuera',
  ],
  ['COFFEE', 'coffees?|cafés?|cafeterías?'],
  ['HOUSING', 'rent|housing|mortgages?|landlord|alquiler|vivienda|hipotecas?|renta'],
  ['UTILITIES', 'utilit(?:y|ies)(?! bill)|electricity|water|internet|phone|electricidad|agua|teléfono'],
  ['TRAVEL', 'travel(?! card)|flights?|hotels?|vacations?|holidays?|trips?|viajes?|vuelos?|hoteles|vacaciones'],
  ['TRANSPORT', 'transport[\\p{L}]*|fuel|gasoline|petrol|parking|rides?|taxis?|transporte|gasolina|estacionamiento'],
  ['SHOPPING', 'shopping|clothes|clothing|electronics|ropa|electrónica'],
  ['HEALTH', 'medical|health|pharmac[\\p{L}]+|doctors?|dentists?|médic[oa]s?|salud|farmacias?|dentistas?'],
  ['INSURANCE', 'insurance|seguros?'],
  ['FUN', 'entertainment|movies?|games?|gambling|casinos?|concerts?|entretenimiento|cine|juegos?|apuestas'],
  ['GYM', 'gyms?|fitness|gimnasios?'],
  ['PETS', 'pets?|vets?|mascotas?|veterinari[\\p{L}]+'],
  ['CHILDREN', 'child ?care|daycare|school|tuition|guarder[\\p{L}]+|colegi[\\p{L}]+|matrícula'],
  ['ALCOHOL', 'alcohol|liquor|bars?|beer|licor[\\p{L}]*|cerveza'],
  ['TAX', 'tax(?:es)?|impuestos?'],
  ['GIFTS', 'gifts?|donations?|regalos?|donaci[\\p{L}]+'],
  // When, how often, how sure.
  ['NEXT', 'next|upcoming|coming up|ahead|próxim[oa]s?|siguientes?'],
  [
    'LATEST',
    'latest|most recent|the last (?:one|is)|lo último|last (?:pay(?:ment|check|cheque|day)?|amount|time|one)|(?:el|la) últim[oa](?! d[ií]a)|últim[oa] (?:cobro|pago|importe)|más recientes?',
  ],
  [
    'USUAL',
    'usual(?:ly)?|typical(?:ly)?|average|normal(?:ly)?|on average|habitual(?:es|mente)?|promedio|medi[oa] de|en promedio|lo normal',
  ],
  ['MONTHLY', '(?:a|per|each|every|in a|over a) month|monthly|al mes|en un mes|por mes|cada mes|mensual(?:es|mente)?'],
  [
    'YEARLY',
    '(?:a|per|each|every|over a|in a) year|yearly|annual(?:ly)?|al año|por año|cada año|en un año|anual(?:es|mente)?',
  ],
  [
    'WEEKLY',
    '(?:a|per|each|every|every other) week|weekly|biweekly|a la semana|por semana|cada semana|semanal(?:es|mente)?',
  ],
  ['DAILY', '(?:a|per|each|every) day|daily|al día|por día|cada día|diari[oa]s?|diariamente'],
  // How much, beside others.
  [
    'MOST',
    'most(?! recent)|largest|biggest|highest|top|fullest|priciest|greatest|maximum|el mayor|la mayor|las? más usadas?|(?:el|la|los|las) más (?!baj|pequeñ|barat)\\p{L}+|más (?:alto|alta|grande|car[oa])|máxim[oa]s?',
  ],
  [
    'LEAST',
    '(?<!at )least|smallest|lowest|fewest|cheapest|emptiest|el menor|la menor|menos usadas?|(?:el |la )?más (?:baj[oa]|pequeñ[oa]|barat[oa])',
  ],
  [
    'JUDGED',
    'avoidable|unnecessary|wrong way|evitables?|innecesari[oa]s?|mal camino|impuls[oeiv]+s?|a lot|lots|too (?:much|many|high|low)|excessive[\\p{L}]*|very (?:high|low)|sharply|dramatic[\\p{L}]*|hugely?|significant[\\p{L}]*|barely|healthy|unhealthy|worry[\\p{L}]*|alarming[\\p{L}]*|impressive|well done|great job|good job|congratulations|problem[\\p{L}]*|dangerous[\\p{L}]*|risky|fine|safe|secure|excellent|poor|bad|worse|better|best|worst|great|demasiad[oa]s?|much[oa]s?|excesiv[\\p{L}]+|muy (?:alt|baj)[oa]s?|drástic[\\p{L}]+|enorme[\\p{L}]*|significativ[\\p{L}]+|apenas|preocup[\\p{L}]+|alarmante[\\p{L}]*|felicidades|peligros[\\p{L}]+|arriesgad[\\p{L}]+|excelente[\\p{L}]*|mal[oa]?|peor(?:es)?|mejor(?:es)?|much[oí]sim[\\p{L}]+',
  ],
  [
    'OTHERS',
    'other (?:people|customers|households|users)|most (?:people|customers|households|families)|your (?:neighbou?rs|friends|peers|partner|spouse|wife|husband|family|boss)|people (?:like|your)|the average (?:person|customer|household|american)|others|otr[oa]s (?:personas|clientes|hogares)|la mayoría de (?:la gente|las personas|los clientes)|tus (?:vecin[oa]s|amig[oa]s)|tu (?:pareja|famili[\\p{L}]+|jef[ea])|la gente',
  ],
  [
    'CLOSED',
    'closed|blocked|frozen|suspended|cancell?ed|stolen|hacked|fraud[\\p{L}]*|cerrad[oa]s?|bloquead[oa]s?|congelad[oa]s?|suspendid[oa]s?|cancelad[oa]s?|robad[oa]s?|fraude[\\p{L}]*',
  ],
  ['PAID_OFF', 'paid (?:off|in full)|cleared|settled|liquidad[oa]s?|saldad[oa]s?'],
  ['ZERO', 'zero|nothing|empty|broke|bankrupt[\\p{L}]*|cero|nada|vací[oa]s?|en quiebra|bancarrota'],
  [
    'NOT',
    "not|(?<!if you had )no|never|none|nobody|cannot|left out|leave out|exclud(?:e|ed|es|ing)|exclu[iy][\\p{L}]+|[a-z]+n't|nunca|ningun[oa]?|ningún|tampoco|nadie",
  ],
  [
    'UP',
    'more(?: than)?|higher|(?<!(?:made|makes?|adds?|added|used|ends?|ended|taken|sign|set) )up(?! to| next)|rose|ris(?:e|en|es|ing)|increas[\\p{L}]+|gr[eo]w[ns]?|growing|climbed|jumped|above|exceed[\\p{L}]*|extra|additional|bigger|larger|greater|over (?=§M|what|last|the (?:previous|last))|más(?! (?:cerca|recientes?|usad|alt|baj|grande|pequeñ|car[oa]|barat))|mayor(?:es)?(?= que| a)|sub(?:ió|ieron|ido|e|en|ida|ir|irá|iendo)|aument[\\p{L}]+|creci[\\p{L}]+|superior(?:es)?|por encima|exced[\\p{L}]+|increment[\\p{L}]+',
  ],
  [
    'DOWN',
    'less(?: than)?|fewer|lower(?! the| end)|down|f[ea]ll(?:en|s|ing)?|drop(?:ped|s|ping)?|decreas[\\p{L}]+|declin[\\p{L}]+|shr[aiu]nk|below|under(?! (?:“|"|your))|smaller|reduc(?:ed|tion)[\\p{L}]*|(?<!al )menos|menor(?:es)?(?= que| a)|baj(?:ó|aron|ado|ada|an|a|ar|ará|ando)|disminu[\\p{L}]+|descen[ds][\\p{L}]+|inferior(?:es)?|por debajo|redu(?:jo|jeron|cci|c)[\\p{L}]*|caíd[oa]|cayó|cayeron',
  ],
  [
    'SAME',
    'same|equal|identical|unchanged|as much as|(?<!ahora )mism[oa]s?|igual(?:es)?|idéntic[oa]s?|sin cambios|tanto como',
  ],
];

const patterns = lexicon.map(
  ([concept, words]) => [concept, new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu')] as const,
);

/** Concepts of a stretch of words in which references stand as placeholders (`§M` for money). */
export function conceptsOf(words: string): Set<string> {
  const plain = words.replaceAll('’', "'");
  return new Set(patterns.flatMap(([concept, pattern]) => (pattern.test(plain) ? [concept] : [])));
}

/** Concepts that compare: they are true of two figures, not of one. */
export const directions: ReadonlySet<string> = new Set(['UP', 'DOWN', 'SAME']);
/** What is said of sums of money, of shares, and of nothing else. */
export const ofMoney: ReadonlySet<string> = new Set([
  'SPENT',
  'INCOME',
  'BALANCE',
  'DEBT',
  'SAVED',
  'FEE',
  'INTEREST',
  'REFUND',
  'MINIMUM',
  'LEFT',
  'MONTHLY',
  'YEARLY',
]);
export const ofShares: ReadonlySet<string> = new Set(['RATE', 'SHARE', 'LIMIT']);
/** What a figure is not told without. */
export const qualifiers: ReadonlySet<string> = new Set([
  'YEARLY',
  'MONTHLY',
  'USUAL',
  'MINIMUM',
  'REFUND',
  'RATE',
  'LIMIT',
  'FEE',
  'INTEREST',
]);
