import type { Plugin } from '../../plugins/kit/index.ts';
import type { BankSettings } from '../protocol/index.ts';
import type { Problem } from './settings-check.ts';

/** An offer that two people at a bank took up: in the version that they looked at, until a day or for good. */
export interface LiveOffer {
  readonly id: string;
  readonly version: string;
  /** Last calendar date on which it is shown; null for no end. */
  readonly until: string | null;
}

/** The offers that a bank took up, by what its settings say. */
export function liveOffers({ live_offers }: Pick<BankSettings, 'live_offers'>): LiveOffer[] {
  return live_offers.map((line) => {
    const [offer = '', until = null] = line.split(' until ');
    const [id = '', version = ''] = offer.split('@');
    return { id, version, until };
  });
}

/** True for an offer in the version that was taken up: one that changed since waits until somebody has looked at it again. */
export function isLive({ id, version }: Pick<Plugin, 'id' | 'version'>, settings: BankSettings): boolean {
  return settings.offers && liveOffers(settings).some((live) => live.id === id && live.version === version);
}

/** What cannot be taken up: an offer that is not there, or not in that version, or one of them twice. */
export function liveOfferProblems(settings: BankSettings, plugins: readonly Plugin[]): Problem[] {
  const field = 'live_offers';
  const chosen = liveOffers(settings);
  return chosen.flatMap(({ id, version }, index): Problem[] => {
    const plugin = plugins.find((candidate) => candidate.id === id && candidate.kind === 'offer');
    if (!plugin) return [{ field, message: `there is no offer "${id}"` }];
    if (chosen.findIndex((other) => other.id === id) !== index)
      return [{ field, message: `"${id}" stands there twice` }];
    if (plugin.version !== version) {
      return [{ field, message: `"${id}" is there in version ${plugin.version}, not ${version}` }];
    }
    return [];
  });
}
