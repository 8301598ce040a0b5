import { chatTag } from '../page-api.ts';
import { SpendSenseChat } from './element.ts';

if (!customElements.get(chatTag)) customElements.define(chatTag, SpendSenseChat);
