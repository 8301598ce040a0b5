import { foldAccents } from '../../kit/fold-accents.ts';

/**
 * Forms that no question about one's own money has, whatever words fill them. Over lower case without accents or apostrophes; the classifier
 * reads what has no form of its own.
 */
const made = String.raw`(?:system |initial |original |hidden |secret |internal |full |complete |exact |first |developer |setup |base |own )*(?:prompts?|instructions?|guidelines|directives?|rulebook|system (?:text|message)|setup text|programming|initiali[sz]ation|configuration|config|source code|guardrails)`;
const hecho = String.raw`(?:prompts?|instrucciones|directrices|directivas|reglamento|mensaje (?:de|del) sistema|texto (?:de|del) (?:sistema|configuracion)|configuracion|programacion|codigo fuente)(?: (?:ocult[oa]s?|secret[oa]s?|inicial(?:es)?|intern[oa]s?|de sistema|del sistema))*`;
const someone = String.raw`(?:other|another|different|previous|all|every|each|which|any|someone|your|our|the|individual|richest|wealthiest|poorest|biggest)`;

const extraction: readonly RegExp[] = [
  // "your prompt", "the hidden instructions", but not "your instructions for a wire transfer".
  new RegExp(String.raw`\b(?:your|ur|ya) ${made}\b(?! (?:for|to|on how)\b)`, 'u'),
  new RegExp(
    String.raw`\b(?:the|this|a)? ?(?:system|hidden|secret|initial|internal|developer) (?:prompt|instructions?|message|text|notes|rules|guidelines|part)\b`,
    'u',
  ),
  new RegExp(String.raw`\b(?:tus?|sus?) ${hecho}\b(?! (?:para|de pago)\b)`, 'u'),
  /\b(?:prompt|instrucciones|reglas|texto|parte|mensajes?|notas)(?: de sistema| del sistema)? (?:ocult[oa]s?|secret[oa]s?|intern[oa]s?)\b|\b(?:mensaje|prompt|texto) (?:de|del) sistema\b/u,
  /\b(?:everything|all|text|words?|what|whatever|anything)\b.{0,30}\b(?:above|before) (?:this|my|i|me)\b(?:.{0,20}(?:line|message|text|chat|first|conversation|arrived|came|joined|question)|\W*$)/u,
  /\b(?:todo|texto|palabras|que|lo)\b.{0,30}\b(?:arriba|encima|antes) (?:de|del) (?:esto|este|esta|mi|mis|que yo|todo)\b/u,
  // Other people.
  new RegExp(
    String.raw`\b${someone} (?:other )?(?:customers?|clients?|users?|account holders?)\b.{0,40}\b(?:accounts?|balances?|data|names?|emails?|e-mails?|numbers?|chats?|spend|have|earn|owe|salary|list|records?|transactions?)\b`,
    'u',
  ),
  /\b(?:names?|list|e-?mails?|balances?|accounts?|phone numbers?|addresses|records?|chats?|salar(?:y|ies)|top|richest|wealthiest)\b.{0,25}\b(?:of|from) (?:the |all |your |every |other |another )*(?:customers?|clients?|users?|account holders?|everybody|everyone)\b/u,
  /\b(?:customer|client|user|cliente|usuario)(?: ?_?id| number| no| numero| num)?[ #:=]*\d+\b/u,
  /\b(?:otr[oa]s?|tod[oa]s l[oa]s|demas|cualquier|l[oa]s|sus) (?:clientes?|usuarios?|titulares)\b.{0,40}\b(?:cuentas?|saldos?|datos|nombres|correos|numeros|gastan|tienen|ganan|deben|lista|movimientos)\b/u,
  /\b(?:nombres?|lista|correos?|saldos?|cuentas?|telefonos|datos|movimientos)\b.{0,25}\bde (?:otr[oa]s? |tod[oa]s l[oa]s |todos los que |los demas |sus |los )(?:clientes?|usuarios?|personas?|titulares|tienen)/u,
  /\b(?:clientes?) mas (?:ricos?|pobres?)\b|\b(?:richest|wealthiest) (?:customers?|clients?|people)\b/u,
  // What only a programmer would ask.
  /\bselect .{1,40} from \w+|\b(?:drop|show|describe|alter) tables?\b|\b(?:print|echo|console\.log) ?[($]|\bcat \/|\bget \/\w+|\bcurl |\bopenapi\b|\bapi[- ]?keys?\b|\bclave de (?:la )?api\b|\bconnection string\b|\benv(?:ironment)? variables?\b|\bvariables de entorno\b|\bjson schema\b|\besquema json\b|\bcontext window\b|\bventana de contexto\b/u,
];

const injection: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|drop|discard|scrap|disobey|break|violate)\b.{0,25}\b(?:your|all|any|the|these|previous|prior|earlier|above|every|those)\b.{0,25}\b(?:instructions?|prompts?|rules|guidelines|directives|restrictions|polic(?:y|ies)|programming|filters?|safety|guardrails|protocols?)\b/u,
  /\b(?:ignora|olvida|desobedece|anula|salta(?:te)?|rompe|omite|tira)\b.{0,25}\b(?:tus|todas|las|estas|cualquier|tu|los)\b.{0,25}\b(?:instrucciones|reglas|directrices|restricciones|politicas?|programacion|filtros|protocolos?|limites|normas)\b/u,
  /"?\b(?:role|rol)"? ?: ?"?(?:system|assistant|developer|sistema)\b|<\/?(?:system|sistema|admin|instructions?)\b|\[\[?(?:system|inst|tool|admin|sistema)|<\|?im_(?:start|end)|\bsudo\b|^(?:system|assistant|sistema|asistente|developer|tool)(?: (?:result|message|note))?\s*:/mu,
  /(?:end|fin) (?:of|de) (?:the |las |los )?(?:rules|instructions|prompt|system|reglas|instrucciones)/u,
  /\b(?:developer|dan|god|jailbreak|unrestricted|sudo|root|maintenance|debug|opposite|admin(?:istrator)?) mode\b|\bmodo (?:desarrollador|dios|sin (?:limites|restricciones)|root|mantenimiento|admin(?:istrador)?|depuracion)\b/u,
  /\b(?:no|without|zero|sin|ningun[oa]?s?|cero) (?:any |more |mas )?(?:restrictions?|morals?|ethics|ethical|filters?|censorship|guardrails|restricciones|moral|etica|filtros?|censura)\b/u,
];

/** What the form of a text gives away; null when it is that of a question. */
export function attackForm(text: string): 'injection' | 'extraction' | null {
  const plain = foldAccents(text).replaceAll(/['’]/g, '');
  if (injection.some((form) => form.test(plain))) return 'injection';
  return extraction.some((form) => form.test(plain)) ? 'extraction' : null;
}
