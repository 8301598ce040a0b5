import type { SentenceRule } from '../shared/sentence-rules.ts';

const product =
  /\b(stocks?|shares?|bonds?|funds?|etfs?|crypto\p{L}*|bitcoin|annuit\p{L}+|mutual funds?|securities|options|futures|real estate|gold|401\(?k\)?|iras?|brokerage|portfolio|mortgages?|loans?|credit cards?|(?:travel|rewards|cashback|store) cards?|insurance|policy|acciones|bonos?|fondos?|cripto\p{L}*|criptomonedas?|hipotecas?|préstamos?|tarjetas?|seguros?|oro|inmuebles|pólizas?)\b/iu
    .source;
const urge =
  /\b(?:you (?:should|must|ought to|need to|have to|had better|'d better|would be wise to|could not go wrong)|you'd be (?:smart|wise|better off)|i(?:'d| would)? (?:strongly )?(?:recommend|suggest|advise|urge)|we recommend|my (?:advice|recommendation) is|it(?:'s| is| would be) (?:best|wise|smart|time) to|consider|i would|why not|try to|go ahead and|deberías|debes|tienes que|te (?:recomiendo|aconsejo|sugiero|conviene)|(?:le )?recomendamos|mi consejo es|lo mejor (?:es|sería) (?:que )?|es hora de|considera|harías bien en|yo (?:en tu lugar|que tú))/iu
    .source;
const act =
  /\b(buy|sell|invest\p{L}*|purchase|hold|move|put|switch|refinanc\p{L}+|consolidat\p{L}+|open|apply|take out|borrow|cancel|close|transfer|withdraw|(?:open|buy|sell|invest|mov|refinanc|switch|borrow|cancel|clos|transferr|apply|tak)ing(?: out)?|sign up|get|choose|pick|comprar|compr[ae]s?|vender|vend[ae]s?|invertir|inviert[ae]s?|invertieras|mover|cambiar|cambies|refinanciar|consolidar|abrir|abras|solicitar|solicites|pedir|pidas|cancelar|canceles|cerrar|transferir|contratar|contrates|elegir)\b/iu
    .source;

/** Advice that only a licensed person may give, products praised outside of offers, and promises of what a lender will decide. */
export const adviceRules: readonly SentenceRule[] = [
  { reason: 'ADVICE', pattern: new RegExp(`${urge}[^.!?]{0,60}?${act}`, 'iu') },
  {
    reason: 'ADVICE',
    pattern:
      /\b(?:you (?:should|must|ought to)|deberías|tendrías que)(?! (?:see|know|find|have (?:got|received)|ver|saber|encontrar)\b)/iu,
  },
  {
    reason: 'ADVICE',
    pattern:
      /^[^\p{L}\p{N}§]*(?:stop|quit|cut|avoid|skip|pay|put|move|save|start|use|buy|sell|invest|refinance|consolidate|switch to|open an?|apply for|sign up|deja de|evita|recorta|paga|pon|mueve|ahorra|empieza|compra|vende|invierte|refinancia|consolida|contrata|solicita|abre una?)\b/iu,
  },
  {
    reason: 'PRODUCT_RECOMMENDATION',
    pattern: new RegExp(
      String.raw`${product}[^.!?]{0,40}\b(?:is|are|would be|es|son|sería)\b[^.!?]{0,25}\b(?:best|ideal|perfect|right for you|great (?:choice|option|fit)|good (?:choice|investment|buy) for you|safe bet|smart(?:er)?(?: choice| buy)?|wis(?:e|er)|better|inteligente|mejor|ideal|perfect[oa]|para ti|(?:would suit you)|buena (?:inversión|opción para ti)|gran opción)`,
      'iu',
    ),
  },
  {
    reason: 'PRODUCT_RECOMMENDATION',
    pattern: new RegExp(
      String.raw`\b(?:best|perfect|ideal|right|mejor|ideal|perfect[oa])\b[^.!?]{0,25}${product}[^.!?]{0,25}\b(?:for you|para ti)`,
      'iu',
    ),
  },
  {
    reason: 'APPROVAL_PREDICTED',
    pattern:
      /\b(?:you(?:'ll| will| would|'re| are)? (?:likely |probably |surely |definitely |certainly |easily |already |be |get )*(?:(?:pre-?)?approved|qualif(?:y|ied)|accepted|eligible)|your (?:application|loan|mortgage|card|request) (?:will|would|should) be (?:approved|accepted|granted)|approval is (?:guaranteed|certain|likely|assured)|guaranteed (?:approval|acceptance)|(?:lenders?|banks?|they) (?:will|would) (?:approve|accept|lend)|te (?:aprobar\p{L}+|conceder\p{L}+|aceptar\p{L}+)|(?:será|serás|serías|sería|estás|está) (?:pre)?(?:aprobad[oa]|aceptad[oa])|aprobación (?:está |es )?(?:garantizada|segura)|calific(?:as|arás|arías) para|cumples los requisitos)/iu,
    unless:
      /\b(?:not|cannot|can't|nobody|whether|if|no|nadie|si)\b[^.!?]{0,40}\b(?:approv|qualif|accept|aprob|conced|acept|calific)/iu,
  },
  {
    reason: 'OUTCOME_PREDICTED',
    pattern:
      /\b(?:(?:your )?(?:credit )?score (?:will|would|is going to) (?:rise|go up|improve|increase|jump)|guaranteed (?:return|profit|income|to)|risk-free|(?:market|stock|price|rate|bitcoin)s? (?:will|are going to|is going to) (?:rise|fall|go up|go down|grow|drop)|you(?:'ll| will) (?:double|earn|make|gain) (?:your|a|good|high|more)|tu (?:puntaje|puntuación|historial) (?:subirá|mejorará)|(?:rentabilidad|ganancia)s? (?:garantizada|segura)s?|sin riesgo|(?:el mercado|la bolsa|los tipos|los precios) (?:subirán?|bajarán?)|ganarás)/iu,
  },
];
