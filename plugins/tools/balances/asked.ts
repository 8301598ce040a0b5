import type { Account } from '../../kit/index.ts';
import { foldAccents } from '../../kit/fold-accents.ts';
import { lastLine } from '../shared/question.ts';
import { plainWords } from '../shared/words.ts';

/** Names of banks that people keep money at, as they say them. */
const banks =
  'chase, bank of america, bofa, wells fargo, citi, citibank, capital one, us bank, pnc, truist, td bank, ally, chime, discover, santander, hsbc, bbva, navy federal, schwab, fidelity, vanguard, sofi, revolut, paypal, venmo, cash app, robinhood, coinbase'.split(
    ', ',
  );

/** True when money at a bank is asked for that none of these accounts bears the name of. */
export function isElsewhere(question: string, accounts: readonly Pick<Account, 'name'>[]): boolean {
  const words = ` ${plainWords(lastLine(question))} `;
  const named = banks.find((bank) => new RegExp(` (?:at|in|with|my|en|de|del|mi|la) ${bank} `).test(words));
  return named !== undefined && !accounts.some(({ name }) => ` ${plainWords(name)} `.includes(` ${named} `));
}

const broke =
  /\b(?:broke|skint|penniless|out of (?:money|cash)|quebrad[oa]|en la ruina|ando pato|sin (?:plata|dinero|lana|un (?:peso|centavo|duro)))\b/;

/** "Am I broke?": whether nothing is left. */
export function isBrokeAsked(question: string): boolean {
  const words = foldAccents(lastLine(question));
  return broke.test(words) && /\b(?:am i|are we|im|estoy|ando|estamos)\b/.test(words.replaceAll(/['’]/g, ''));
}
