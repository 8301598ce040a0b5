import type { TemplateResult } from 'lit';
import { formatFact } from '../../../server/protocol/format.ts';
import type { OffersData } from '../../../server/protocol/offers.ts';
import type { Message } from '../../../server/protocol/chat.ts';
import type { ViewContext } from '../../core/views/context.ts';
import { rationaleBox } from '../../core/shared.ts';

/** Why something is shown, its figures to be opened: they are read from the facts that the reason was made from. */
export function rationaleOf(item: OffersData['offers'][number], context: ViewContext): TemplateResult {
  const { locale } = context;
  const source = `recommendations/${encodeURIComponent(item.recommendation_id)}/evidence?locale=${locale}`;
  const facts = item.facts.map((fact) => ({ fact, text: formatFact(fact, locale) }));
  return rationaleBox(item.rationale_template, { facts, message_id: source } as Message, context);
}
