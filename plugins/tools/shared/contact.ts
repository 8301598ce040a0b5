import type { Card, HandOff, ToolSession } from '../../kit/index.ts';
import { wordingOf } from './answer.ts';

/** Where the bank's people are reached; null when the bank has not said. */
export function contactCard(session: Pick<ToolSession, 'hand_off' | 'locale'>): Card | null {
  const hand_off: HandOff | null = session.hand_off ?? null;
  if (!hand_off || (hand_off.phone === null && hand_off.url === null)) return null;
  const { phone, url, hours } = hand_off;
  const title = wordingOf(session).say({
    en: 'Talk to a person at your bank',
    es: 'Habla con una persona de tu banco',
  });
  return { type: 'contact', title, phone, url, hours };
}
