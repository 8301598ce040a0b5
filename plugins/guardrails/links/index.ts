import * as z from 'zod';
import { definePlugin, type GuardrailInput, type Verdict } from '../../kit/index.ts';
import { ownWords, rewrite } from '../shared/sentence-rules.ts';

const replacement = {
  en: 'I left out a sentence here, because it held a link that I do not know.',
  es: 'He quitado una frase aquí, porque tenía un enlace que no conozco.',
};

const configSchema = z.strictObject({
  hosts: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))
    .default([])
    .describe('Hosts whose addresses may stand in an answer, their subdomains included'),
});

const images = /!\[[^\]]*\]|<\s*(?:img|image|svg|iframe|object|embed|video|audio|picture|source)\b|data:[a-z]+\//iu;
const markup = /<\s*\/?\s*[a-z][^<>]*>|\]\(|\]\[|&#x?[0-9a-f]+;/iu;
// A scheme, www, or a name with a dot before a top-level domain that people and attackers use.
const addresses =
  /(?:\b[a-z][a-z0-9+.-]*:\/\/|\b(?:javascript|data|mailto|tel|sms):|\/\/|\bwww\.)[^\s)>\]]*|\b[\p{L}\p{Nd}-]+(?:\.[\p{L}\p{Nd}-]+)*\.(?:com|net|org|io|co|es|info|biz|app|dev|ai|me|ru|cn|xyz|top|site|online|shop|club|link|click|bank|gov|edu|us|uk|eu|mx|ly|gl|cc|tv|gg|to)\b(?:\/[^\s)>\]]*)?/giu;

/** What a sentence holds that could send somebody, or their data, elsewhere. */
export function findLinks(text: string, hosts: readonly string[]): string[] {
  const reasons = new Set<string>();
  if (images.test(text)) reasons.add('IMAGE');
  for (const [address] of text.matchAll(addresses)) if (!isAllowed(address, hosts)) reasons.add('LINK');
  if (markup.test(text)) reasons.add('MARKUP');
  return [...reasons];
}

function isAllowed(address: string, hosts: readonly string[]): boolean {
  const url = URL.parse(/^[a-z]+:\/\//iu.test(address) ? address : `https://${address}`);
  // A query or a name in front of the host could carry data away, even to a host that is known.
  if (!url || url.protocol !== 'https:' || url.search !== '' || url.username !== '' || url.hash !== '') return false;
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

/** An answer is words and figures: an address that is not on the bank's list, an image or markup takes its sentence with it. */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.links',
  version: '1.0.0',
  summary: 'Replaces sentences with a link to a host that is not allowed, an image or markup.',
  config: configSchema,
  stages: ['output'],
  create: (_context, { hosts }) => ({
    check: (input: GuardrailInput): Verdict => {
      if (input.stage !== 'output') return { decision: 'allow', reasons: [] };
      const reasons = findLinks(ownWords(input.text, input.citations), hosts);
      return reasons.length === 0 ? { decision: 'allow', reasons } : rewrite(reasons, replacement, input.locale);
    },
  }),
});
