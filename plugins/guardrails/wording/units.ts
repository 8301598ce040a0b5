/** Words that a figure of another unit cannot stand beside, in clauses with references as placeholders. */
const misfits: readonly RegExp[] = [
  // Money flows in money.
  /\b(?:spen[dt]|paid|pay|owe|earned|costs?|gastaste|gastas|pagas|pagaste|debes|ahorraste|saved) (?:about |around |roughly |unos |unas )?§[CDN](?!\p{L})/iu,
  /\b(?:spen[dt]|owe|earned|gastaste|gastas|debes) (?:about |around |roughly |unos |unas )?§F(?! (?:of|de|del)\b)/iu,
  // Things are counted.
  /§[MFDN] (?:(?:of your|de tus|(?!(?:for|in|on|of|at|from|to|and|or|en|de|del|para|por|a|entre|y|o) )\p{L}+) )?(?:payments?|accounts?|cards?|subscriptions?|transactions?|times|purchases?|pagos?|cuentas?|tarjetas?|suscripci[oó]n(?:es)?|veces|compras?|movimientos?)\b/iu,
  // Days are dates, or a span.
  /\b(?:due|falls|vence|vencen) (?:on |by |el )?§[MCF]/iu,
  /§M (?:around|on|hacia el|el) §M/iu,
  /\b(?:on|el) §[MCN]/iu,
  /\b(?:about|roughly|unos|unas) §D/iu,
  /\b(?:was|is|comes to|came to|es|fue|son|fueron) (?:de )?§D (?:at|in|en|on|el|of|de|more|less|más|menos)\b/iu,
  /§[DCN] (?:came in|of (?:income|interest|refunds)|is (?:available|likely)|de (?:ingresos|intereses|reembolsos)|disponibles)/iu,
  /\b(?:there (?:is|was|are)|hay|había|veo|i see|i found|encontré|tienes|you have) §[DFN]/iu,
  /\b(?:i see|i found|veo|encontré) §M/iu,
  /§[MCDN] (?:of|de) (?:its|su|the|el) (?:limit|límite)/iu,
  /§[CDFN] (?:was|were|is|are|se|fueron) (?:spent|paid|owed|earned|received|gast|deb|fue)/iu,
  /\b(?:fue|fueron|was|were|is|es|son) (?:de )?§[CN](?! \p{L})/iu,
  /\b(?:hacia el|around the|on the|until|hasta el) §[MCF]/iu,
  /\b(?:last|lasts|dura|durarían|for) (?:about |unos )?§[CD](?! )/iu,
  // A share is of something, a month has money or a count in it.
  /§[DN] (?:of|de) (?:its|your|the|su|tu|el|los|las)\b/iu,
  /§[DN] (?:a|per|each|every|al|por|cada) (?:month|year|week|mes|año|semana)\b/iu,
  /\b(?:rate|tipo anual|tasa|apr)\b[^§]{0,30}\b(?:is|es|of|de) §[MCDN]/iu,
  /\b(?:balance|saldo|total|amount|importe) (?:is|was|of|es|era|de) (?:about |unos )?§[CDNF]/iu,
];

const things =
  'payments?|accounts?|cards?|loans?|subscriptions?|transactions?|times|sources?|purchases?|days?|months?|weeks?|changes?|refunds?|categor(?:y|ies)|stores?|places?|charges?|fees?|transfers?|deposits?|bills?|rows?|articles?|of (?:them|these)|pagos?|cuentas?|tarjetas?|préstamos?|suscripci[oó]n(?:es)?|movimientos?|veces|fuentes?|compras?|días?|meses|semanas?|cambios?|reembolsos?|categorías?|tiendas?|sitios?|cargos?|comisiones|transferencias?|recibos?|de (?:ellos|ellas)';
/** A count is of something. */
const bareCount = new RegExp(
  `§C(?! (?:(?!(?:left|went|came|goes|are|is|was|were|se|fue|fueron) )\\p{L}+ ){0,2}(?:${things})(?!\\p{L}))`,
  'iu',
);
/** A share is of something, or a rate. */
const bareShare = /§F(?! (?:of|de|del|on|para)(?!\p{L}))/iu;
const shareWords = /rate|apr|share|percent|utiliz|limit|límite|tipo|tasa|parte|cases|casos|interest|interés/iu;
/** A day is what something happens on. */
const bareDay =
  /(?<!(?:^|[\s(])(?:on|by|since|until|till|around|before|after|from|of|end|due|and|or|to|el|del|de|hacia|desde|hasta|al|antes|y|o|the|about|last|is|was|es|fue|era|será|likely|probably|expected|:) |^\W*|[:(] ?)§D|(?:is|was|es|fue|era|será|de|of|and|to) §D/iu;
const dayWords =
  /day|date|when|due|refresh|since|día|fecha|vence|actualiz|nómina|cobro|próxim|next|expect|end of|del? §D/iu;

/** True when, in a clause of a sentence, a figure stands where only another kind of figure can. */
export function hasUnitMisfit(words: string, sentence: string): boolean {
  return (
    misfits.some((misfit) => misfit.test(words)) ||
    bareCount.test(words) ||
    (/around §M/u.test(words) && /(?:about|roughly) §M/u.test(sentence)) ||
    (/(?<!\p{L})(?:at|al) §[MCDN]/u.test(words) && /limit|límite/iu.test(sentence)) ||
    (bareShare.test(words) && !shareWords.test(sentence)) ||
    (bareDay.test(words) && !dayWords.test(sentence))
  );
}
