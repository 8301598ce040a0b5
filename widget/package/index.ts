/**
 * The assistant for pages that are built from packages. Safe to import where there is no document; the widget itself comes
 * from the assistant's server, in the version that it serves or in the one named.
 * @example
 * const assistant = await loadAssistant({ server: 'https://assistant.example', bank: 'acme' });
 * assistant('boot', { getToken: () => fetchToken() });
 */
export type {
  BootOptions,
  ConnectionState,
  PageContext,
  SpendSenseApi,
  View,
  WidgetEventName,
  WidgetEvents,
  WidgetState,
} from '../page-api.ts';
export { loadAssistant, type AssistantOptions } from './load-assistant.ts';
