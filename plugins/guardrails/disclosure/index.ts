import * as z from 'zod';
import { definePlugin, factReference, type GuardrailInput, type Verdict } from '../../kit/index.ts';
import { rewrite } from '../shared/sentence-rules.ts';

const replacement = {
  en: 'How I am set up is not something I can show; ask me about your money.',
  es: 'Cómo estoy configurado no es algo que pueda mostrar; pregúntame por tu dinero.',
};

const telltales =
  /\b(?:system prompt|(?:my|these|the|initial|original) instructions|i (?:was|am) (?:told|instructed|configured) to|(?:my|the) (?:prompt|rules) (?:say|is|are)|as an? (?:ai|language model)|tool (?:results?|calls?)|rules i follow|call(?:ing)? a tool|sigo estas reglas|reglas que sigo|llamar a una herramienta|what the tools return|instrucciones (?:del sistema|iniciales|originales)|mis instrucciones|me (?:han dicho|indicaron|ordenaron) que|lo que devuelven las herramientas|modelo de lenguaje)\b/iu;
// What stands between braces and is no reference, and names that only programs have.
const machinery = /[{}]|\b[a-z]+_[a-z_]+\b|\bfact:|#(?:label|period)\b|<\|/u;

/** Words in a row that show a sentence to be taken from somewhere. */
const run = 5;

/** Why a sentence tells how the assistant is set up; empty when it does not. */
export function findDisclosure(text: string, confidential: readonly string[]): string[] {
  const own = text.replace(factReference, ' ');
  const reasons = new Set<string>();
  if (telltales.test(own)) reasons.add('INSTRUCTIONS_DISCLOSED');
  if (machinery.test(own)) reasons.add('MACHINERY_SHOWN');
  const said = shingles(own);
  if (confidential.some((secret) => said.some((words) => shinglesOf(secret).has(words)))) {
    reasons.add('INSTRUCTIONS_DISCLOSED');
  }
  return [...reasons];
}

const known = new Map<string, ReadonlySet<string>>();
/** Of a text that is the same for many turns. */
function shinglesOf(secret: string): ReadonlySet<string> {
  let found = known.get(secret);
  if (!found) known.set(secret, (found = new Set(shingles(secret))));
  return found;
}

function shingles(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_, at) => words.slice(at, at + run).join(' '));
}

/** The instructions of a model are not quoted, and no half-made reference or name of a tool is shown. */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.disclosure',
  version: '1.0.0',
  summary: "Replaces sentences that quote the model's instructions or show machinery.",
  config: z.strictObject({}),
  stages: ['output'],
  create: () => ({
    check: (input: GuardrailInput): Verdict => {
      if (input.stage !== 'output') return { decision: 'allow', reasons: [] };
      const reasons = findDisclosure(input.text, input.confidential ?? []);
      return reasons.length === 0 ? { decision: 'allow', reasons } : rewrite(reasons, replacement, input.locale);
    },
  }),
});
