import { chatTag } from '../page-api.ts';
import type { SpendSenseChat } from '../panel/element.ts';
import { Chat } from './chat.ts';
import * as shared from './shared.ts';

const panel = customElements.get(chatTag) as typeof SpendSenseChat | undefined;
if (panel && !panel.converse) {
  panel.shared = shared;
  panel.converse = (given) => new Chat(given);
}
