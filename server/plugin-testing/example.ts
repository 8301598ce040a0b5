import type {
  EarlierAnswer,
  GuardrailInput,
  Knowledge,
  Ledger,
  OfferView,
  Plugin,
  PluginKind,
  WindowSignals,
} from '../../plugins/kit/index.ts';

/** The plugins of one kind. */
export type OfKind<K extends PluginKind> = Extract<Plugin, { kind: K }>;

/** A question to a tool, as the model would put it. Whoever writes it runs it in every language. */
export interface ToolExample {
  /** Arguments; those left out take their defaults. */
  readonly args?: object;
  readonly ledger: Ledger;
  /** Articles a tool may quote; none unless given. */
  readonly knowledge?: Knowledge;
  readonly earlier?: readonly EarlierAnswer[];
}

/** What a plugin of each kind is shown, as an author writes it down to show what the plugin is for. */
export interface ExampleOf {
  readonly signal: Ledger;
  readonly persona: WindowSignals;
  readonly offer: OfferView;
  readonly connector: { readonly name: string; readonly bytes: Uint8Array };
  readonly tool: ToolExample;
  readonly guardrail: GuardrailInput;
}
