import type { SentenceRule } from '../shared/sentence-rules.ts';

/** Words that judge the customer, and words that hurry them. */
export const toneRules: readonly SentenceRule[] = [
  {
    reason: 'SHAMING',
    pattern:
      /\b(?:irresponsibl\p{L}+|reckless\p{L}*|careless\p{L}*|fool(?:s|ish\p{L}*)?|idiot\p{L}*|stupid\p{L}*|shameful\p{L}*|ashamed|embarrass\p{L}+|lazy|pathetic|disgrace\p{L}*|wasteful|wast(?:e|ed|ing) (?:so much|your|money|§)|you wast\p{L}+|squander\p{L}*|splurg\p{L}+|out of (?:control|hand)|bad with money|terrible (?:with|at)|poor choices|bad (?:habits?|decisions?|choices)|no (?:self-control|discipline|willpower)|lack (?:of )?(?:discipline|willpower)|your (?:own )?fault|blame yourself|should know better|living beyond your means|what were you thinking|overspend(?:er|ing) again|addict(?:ed|ion)|irresponsables?|imprudentes?|temerari[oa]s?|descuidad[oa]s?|tont[oa]s?|estúpid[oa]s?|vergonzos[oa]s?|vergüenza|perezos[oa]s?|derroch\p{L}+|malgast\p{L}+|despilfarr\p{L}+|fuera de control|mal(?:os|as) (?:hábitos|decisiones)|falta de (?:disciplina|voluntad)|es (?:tu )?culpa(?: tuya)?|por encima de tus posibilidades|adict[oa]s?)\b/iu,
    unless: /\b(?:no shame|nothing to be ashamed|not your fault|no es culpa tuya|no es tu culpa|ninguna vergüenza)\b/iu,
  },
  {
    reason: 'PRESSURE',
    pattern:
      /\b(?:act (?:now|fast|today)|hurry|right away before|before it(?:'s| is) too late|last chance|don't (?:wait|miss|delay)|do not (?:wait|miss|delay)|limited time|ends (?:tonight|today|soon)|decide (?:quickly|fast|now)|acaba (?:hoy|esta noche|pronto)|decide (?:rápido|ya)|only today|urgent(?:ly)?|immediately or|you (?:will|'ll) regret|or else|running out of time|everyone else|must act|no time to lose|actúa (?:ya|ahora|hoy)|date prisa|apresúrate|antes de que sea (?:demasiado )?tarde|última oportunidad|no (?:esperes|te lo pierdas|lo dejes pasar)|tiempo limitado|solo hoy|urgente(?:mente)?|te arrepentirás|no hay tiempo que perder|todos los demás)\b/iu,
  },
];
