import { AIMessage, HumanMessage, SystemMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages';
import { maskPersonalData } from '../../plugins/guardrails/personal-data/detect.ts';

/** What a hosted model must not learn: who the customer is, and the digits of their accounts. */
export interface Identity {
  /** As the bank knows it; null where it gave none. */
  readonly customer_name?: string | null;
  readonly accounts: readonly { readonly mask: string | null }[];
}

/**
 * Takes out of every text that leaves for a hosted model what tells who the customer is. Account digits become names that
 * lead back to them, so that the model can still ask for an account by them; the rest stays out for good.
 */
export class Pseudonyms {
  readonly #accounts: readonly { readonly mask: string; readonly standIn: string }[];
  readonly #name: RegExp | null;

  constructor({ customer_name, accounts }: Identity) {
    const masks = [...new Set(accounts.flatMap(({ mask }) => mask ?? []))].filter((mask) => /\d{3,}/.test(mask));
    this.#accounts = masks.map((mask, index) => ({ mask, standIn: `account-${letters(index)}` }));
    // Two letters and less are words of every day ("Al", "De") more often than names.
    const words = (customer_name ?? '').split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 2);
    this.#name = words.length === 0 ? null : new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'giu');
  }

  hide(text: string): string {
    let hidden = maskPersonalData(text);
    if (this.#name) hidden = hidden.replace(this.#name, '[name]');
    for (const { mask, standIn } of this.#accounts) {
      hidden = hidden.replace(
        new RegExp(`(?<![\\p{L}\\p{Nd}.,])${mask}(?![\\p{L}\\p{Nd}]|[.,]\\p{Nd})`, 'gu'),
        standIn,
      );
    }
    return hidden;
  }

  /** The same message, hidden. Arguments of tool calls are hidden too: they were revealed when they came. */
  hideIn(message: BaseMessage): BaseMessage {
    const content = typeof message.content === 'string' ? this.hide(message.content) : message.content;
    if (AIMessage.isInstance(message)) {
      const tool_calls = (message.tool_calls ?? []).map((call) => ({
        ...call,
        args: mapped(call.args, this.hide.bind(this)),
      }));
      return new AIMessage({ content, tool_calls });
    }
    if (ToolMessage.isInstance(message)) {
      return new ToolMessage({
        content,
        tool_call_id: message.tool_call_id,
        ...(message.name && { name: message.name }),
      });
    }
    return SystemMessage.isInstance(message) ? message : new HumanMessage({ content });
  }

  /** A reply that asks for accounts by their digits again. */
  revealIn(reply: AIMessage): AIMessage {
    reply.tool_calls = (reply.tool_calls ?? []).map((call) => ({
      ...call,
      args: mapped(call.args, (text) =>
        this.#accounts.reduce((known, { mask, standIn }) => known.replaceAll(standIn, mask), text),
      ),
    }));
    return reply;
  }
}

/** `a`, `b` … `z`, `aa`: no digit, which the rails would take for a figure. */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

function mapped<T extends Record<string, unknown>>(value: T, change: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'string' ? change(inner) : inner,
  ) as T;
}
