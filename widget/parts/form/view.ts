import type { TemplateResult } from 'lit';
import type { Message } from '../../../server/protocol/chat.ts';
import { html } from '../../core/shared.ts';
import type { ViewContext } from '../../core/views/context.ts';
import type { Form } from './element.ts';

/** A form beside an answer. */
export function formCard(card: Form, message: Message, context: ViewContext): TemplateResult {
  return html`<spendsense-form .card=${card} .message=${message} .context=${context}></spendsense-form>`;
}
