import {
  predatoryProblems,
  refusedWordProblems,
  reviewedOfferSignals,
  type OfferPlugin,
} from '../../plugins/kit/index.ts';

const logoPattern = /^data:image\/(?:png|webp);base64,[A-Za-z0-9+/]+={0,2}$/;
/** Characters of a logo's data address, about 16 KB of picture. */
const longestLogo = 22_000;

/**
 * Why an offer may be shown to nobody: it looks at what was not reviewed, is predatory, or does not say who earns from it. A static
 * check, made where offers are loaded and where a bank takes one up.
 */
export function offerProblems({ offer }: Pick<OfferPlugin, 'offer'>): string[] {
  const { partner, commission, logo, personas, signals, es } = offer;
  const reviewed: readonly string[] = reviewedOfferSignals;
  return [
    ...Object.entries({ partner, personas, signals }).flatMap(([field, value]) =>
      value.length > 0 ? [] : [`offer.${field} is empty`],
    ),
    ...wordProblems('offer', offer, commission),
    ...(es ? wordProblems('offer.es', es, commission) : []),
    ...signals
      .filter((signal) => !reviewed.includes(signal))
      .map((signal) => `offer.signals: "${signal}" is not reviewed for offers`),
    ...(logo !== null && (!logoPattern.test(logo) || logo.length > longestLogo)
      ? ['offer.logo is not a PNG or WebP data address of at most 16 KB']
      : []),
    ...predatoryProblems(offer).map((problem) => `offer: ${problem}`),
    ...(es ? refusedWordProblems(es).map((problem) => `offer.es: ${problem}`) : []),
  ];
}

function wordProblems(
  place: string,
  { title, summary, disclosure }: Pick<OfferPlugin['offer'], 'title' | 'summary' | 'disclosure'>,
  commission: OfferPlugin['offer']['commission'],
): string[] {
  return [
    ...Object.entries({ title, summary, disclosure }).flatMap(([field, value]) =>
      value.length > 0 ? [] : [`${place}.${field} is empty`],
    ),
    ...(commission === 'paid_by_partner' && !/\b(?:commission|pays|comisión|paga)\b/iu.test(disclosure)
      ? [`${place}.disclosure does not say that the partner pays a commission`]
      : []),
  ];
}
