/** Words for quantities, shares, ranks and dates, in English and Spanish. */

const wordStart = String.raw`(?<![\p{L}])`;
const wordEnd = String.raw`(?![\p{L}])`;
const word = (pattern: string) => new RegExp(`${wordStart}(?:${pattern})${wordEnd}`, 'giu');

// "one" and "first" are left out: they are grammar far more often than figures.
const english =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|couple of|(?:only|just|exactly|precisely) one(?! of)|a single|percent|per ?cent|half|halves|thirds?|quarters?|twice|thrice|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|quadrupl(?:e|ed|es|ing)|halv(?:ed|es|ing)|\\p{L}+fold|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie|fortie|fiftie|hundred|thousand)ths?|(?<!at )(?<!on a )(?:second|third)[- ](?:largest|biggest|highest|lowest|smallest|most|time|straight)|runner-up|a grand|grands|bucks|fivers?|tenners?|handful|half-?dozen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty-?(?:ish|something|odd|some)|decades?|fortnights?|centur(?:y|ies)|umpteen|nil';
const spanish =
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|trece|catorce|quince|dieci\\p{L}+|veinte|veinti\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|cientos?|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|seiscient[oa]s|setecient[oa]s|ochocient[oa]s|novecient[oa]s|mil|miles|millar(?:es)?|millón|millones|docenas?|decenas?|quincenas?|veintenas?|treintenas?|centenar(?:es)?|par de|puñado de|(?:solo|sólo|exactamente) un[oa]? (?:pago|compra|cargo|cobro|vez|mes|día|cuenta|tarjeta)|un[oa]? sol[oa]|por ciento|mitad|mitades|doble|triple|cuádruple|duplic(?:ó|a|an|ado|ada|aron|ar|ando)|triplic(?:ó|a|an|ado|ada|aron|ar|ando)|cuadruplic(?:ó|a|an|ado|ada|aron)|tercios?|cuartos? de|(?:tercera|cuarta|quinta|sexta|séptima|octava|novena|décima) parte|quintos? de|tercer|tercero|tercera|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]|y medi[oa]|y pico|y tant[oa]s|(?:segund[oa]|tercer[oa]?) (?:más|mayor|menor)|décadas?|pavos|luquitas|lucas';
const numberWords = word(`${english}|${spanish}`);

/** Words for numbers in uses that measure nothing. */
const innocent = word(
  'double[- ](?:check(?:ed|ing)?|entry|sided)|triple[- ]check(?:ed)?|(?:two|dos|doble)[- ](?:factor|step|pasos)|doble (?:verificación|comprobación|autenticación)|verificación en dos pasos|third[- ](?:part(?:y|ies)|person|world)|(?:terceras?|tercera) (?:personas?|partes)|better half|second[- ](?:half|hand|thoughts|nature|opinion)|headquarters|close quarters|thanks a million|(?:a )?(?:thousand|million) (?:thanks|apologies|pardons)|mil (?:gracias|perdones|disculpas|maravillas)|(?:cada|en un) dos por tres|ten (?:en cuenta|cuidado|presente|paciencia|a mano|claro)|two cents|high five|a single (?:glance|moment|place|screen|view|page|list|click|tap)|doble (?:sentido|filo|moral)|a la par de|quarter to|at sixes and sevens|on all fours|cloud nine|de una vez por todas|par de narices|cuarto de (?:baño|estar|hora)|double[- ]edged|one[- ]half of us',
);

// Eleven in Spanish, and a word of every day in English.
const once = /(?<![\p{L}])once(?![\p{L}])/iu;
const isEnglish =
  /(?<![\p{L}])(the|and|of|is|are|was|were|you|your|with|for|that|this|than|it|at|only|more|in|on|to|if)(?![\p{L}])/iu;
// Below zero is where an account is; zero payments are a count.
const zero =
  /(?<!(?:below|above|under|over|to|at|than|bajo|sobre|de|a|en|near|desde) )(?<![\p{L}])(?:zero|cero)(?![\p{L}])/iu;

const months =
  'January|February|April|June|July|August|September|October|November|December|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
// May and March are also verbs, and short forms are also words, so they count only where a date stands.
const dates: readonly RegExp[] = [
  word(months),
  /(?<![\p{L}])(?:(?:in|of|since|until|till|by|from|before|after|during|through|last|next|this|early|late|mid|each|every|between|to)[ -](?:May|March|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|(?:May|March)[’']s|(?:May|March) and (?:June|April|May)|(?:Jan|Feb|Apr|Aug|Sept|Oct|Nov|Dec)\.)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:en|de|desde|hasta|a (?:mediados|finales|principios) de) (?:ene|feb|abr|may|jun|jul|ago|sept?|oct|nov|dic)\.?(?![\p{L}])/giu,
  /(?<![\p{L}])(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?![\p{L}])/gu,
  /(?<![\p{L}])(?:el|este|del|al|cada|pasado|próximo|los) (?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:yesterday|last night|the day before|the other day|a (?:day|week|month|year) (?:ago|earlier|later)|ayer|anteayer|antier|anoche|hace un[a]? (?:día|semana|mes|año|rato)|el otro día)(?![\p{L}])/giu,
  // The day of a month, in words.
  /(?<![\p{L}])(?:on|by|since|until|from|before|after|due) the (?:first|second|third|last)(?= of (?:the month|\p{Lu})|[.,;!?]|$)/giu,
  /(?<![\p{L}])el (?:primero|uno|último) de (?:mes|cada mes|\p{L}+o|\p{L}+bre|abril)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:Christmas|Thanksgiving|Easter|New Year(?:[’']s)?(?: Eve| Day)?|Halloween|Labor Day|Black Friday|Navidad|Nochebuena|Nochevieja|Semana Santa|Reyes|Año Nuevo)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:mid-?month|midyear|mid-year|mediados de mes|(?:primer|segundo|tercer|cuarto) trimestre|Q[1-4])(?![\p{L}])/giu,
];

/** What is written beside a reference and makes another figure of it: "{fact:a} thousand", "-{fact:a}", "{fact:a}%". */
const beside =
  /[$€£¥+]\s?§|(?<![\p{L}\p{N}§)])[−-]§|(?:USD|US\$)\s+§|§\s?(?:%|[kKmM](?![\p{L}])|(?:dollars?|cents?|bucks|euros?|grand|dólares?|pesos|centavos|céntimos|and a half|y medi[oa])(?![\p{L}]))|§[.,]?\d|\d§/u;

/** Words for quantities in a text without references and quotations. */
export function quantitiesIn(text: string): string[] {
  const measured = text.replaceAll(innocent, ' ');
  return [
    ...(measured.match(numberWords) ?? []),
    ...(once.test(measured) && !isEnglish.test(measured) ? ['once'] : []),
    ...(zero.exec(measured) ?? []),
  ];
}

/** Words for dates in it. */
export function datesIn(text: string): string[] {
  return dates.flatMap((pattern) => text.match(pattern) ?? []);
}

/** True when something beside a reference, each written `§`, changes what its figure says. */
export function changesFigure(text: string): boolean {
  return beside.test(text);
}
