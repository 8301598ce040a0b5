import type { Language } from '../../../plugins/tools/shared/language.ts';

/** What people on a phone write short, and mean nothing else by in that language. */
const full: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    u: 'you',
    ur: 'your',
    r: 'are',
    n: 'and',
    'w/': 'with',
    'w/o': 'without',
    til: 'until',
    till: 'until',
    b4: 'before',
    abt: 'about',
    cuz: 'because',
    bc: 'because',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    yday: 'yesterday',
    wk: 'week',
    wks: 'weeks',
    mo: 'month',
    mos: 'months',
    acct: 'account',
    accts: 'accounts',
    amt: 'amount',
    pymt: 'payment',
    avg: 'average',
    tho: 'though',
    gonna: 'going to',
  },
  es: {
    q: 'que',
    k: 'que',
    ke: 'que',
    x: 'por',
    xq: 'por que',
    pq: 'por que',
    xk: 'por que',
    pa: 'para',
    pal: 'para el',
    d: 'de',
    dl: 'del',
    tb: 'tambien',
    tmb: 'tambien',
    toy: 'estoy',
    tas: 'estas',
    xfa: 'por favor',
    kiero: 'quiero',
    aki: 'aqui',
    qe: 'que',
    cta: 'cuenta',
    ctas: 'cuentas',
    prom: 'promedio',
    sem: 'semana',
    nomas: 'solo',
  },
};

const word = /(?<![\p{L}\p{N}'’&@#$./-])(?:w\/o?|\p{Ll}[\p{Ll}\d]{0,4})(?![\p{L}\p{N}'’&@/])/gu;
/** "e gastado", "me a mandado": the h that nobody hears. */
const silent =
  /(?<![\p{L}'’])(?:(?<before>(?:me|te|le|nos|les|se|lo|la|no|que|quien|ya) )a|e)(?= \p{L}+(?:ado|ido|echo|uesto|isto)(?!\p{L}))/gu;

/** The message in full words: "y x semana cuanto sale?" asks "y por semana …". */
export function inFull(message: string, language: Language): string {
  const known = full[language];
  const text = message.replaceAll(word, (short) => known[short] ?? short);
  if (language === 'en') return text;
  return text.replaceAll(silent, (_, before: string | undefined) => (before === undefined ? 'he' : `${before}ha`));
}
