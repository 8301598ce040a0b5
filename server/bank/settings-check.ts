import { articleTopics } from '../../knowledge/index.ts';
import type { Knowledge, Plugin } from '../../plugins/kit/index.ts';
import { requiredPlugins } from '../host/host.ts';
import type { Available } from '../plugin-packages/bank-plugins.ts';
import type { BankSettings } from '../protocol/index.ts';
import { BankError } from './bank-error.ts';
import { liveOfferProblems } from './live-offers.ts';
import { themeProblems } from './theme-contrast.ts';

/** One thing in settings that cannot be: which field, what is wrong, what would be right. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** What the platform has, within which a bank may choose. */
export interface Platform {
  /** The plugins of a bank. */
  readonly available: (bank_id: string) => Available;
  /** The banks that have plugins of packages as well. */
  readonly banks_with_packages: readonly string[];
  readonly knowledge: Knowledge;
  /** Calendar date by which articles are reviewed and expire. */
  readonly today: () => string;
  /** The most chat messages that a customer may send in a minute. */
  readonly messages_per_minute: number;
}

/** Holds settings against what the platform has, beyond what their schema says. @throws BankError SETTINGS_INVALID with all that is wrong */
export function checkSettings(bank_id: string, settings: BankSettings, platform: Platform): void {
  const fields = settingsProblems(bank_id, settings, platform);
  if (fields.length === 0) return;
  const words = fields.map(({ field, message }) => `${field}: ${message}`).join('; ');
  throw new BankError('SETTINGS_INVALID', `The settings cannot be used. ${words}.`, { details: { fields } });
}

function settingsProblems(bank_id: string, settings: BankSettings, platform: Platform): Problem[] {
  const { hand_off, articles, messages_per_minute } = settings;
  const found = [
    ...themeProblems(settings.theme),
    ...pluginProblems(settings.plugins, platform.available(bank_id).plugins),
    ...liveOfferProblems(settings, platform.available(bank_id).plugins),
  ];
  for (const id of articles.left_out) {
    if (!platform.knowledge.article(id))
      found.push({ field: 'articles.left_out', message: `there is no article "${id}"` });
  }
  for (const topic of articles.left_out_topics) {
    if (!(articleTopics as readonly string[]).includes(topic)) {
      const message = `there is no topic "${topic}"; ${articleTopics.join(', ')} are`;
      found.push({ field: 'articles.left_out_topics', message });
    }
  }
  if (hand_off.hours !== null && hand_off.phone === null && hand_off.url === null) {
    found.push({ field: 'hand_off.hours', message: 'needs a phone or url that somebody is at during them' });
  }
  if (messages_per_minute !== null && messages_per_minute > platform.messages_per_minute) {
    const message = `must be at most ${platform.messages_per_minute}, the platform's limit`;
    found.push({ field: 'messages_per_minute', message });
  }
  return found;
}

function pluginProblems(chosen: BankSettings['plugins'], plugins: readonly Plugin[]): Problem[] {
  return Object.entries(chosen).flatMap(([id, { enabled, config }]): Problem[] => {
    const plugin = plugins.find((candidate) => candidate.id === id);
    const field = `plugins.${id}`;
    if (!plugin) return [{ field, message: 'there is no such plugin' }];
    if (!enabled && requiredPlugins.includes(id)) {
      return [{ field: `${field}.enabled`, message: 'is required by the platform and cannot be switched off' }];
    }
    const parsed = plugin.config.safeParse(config);
    return (parsed.error?.issues ?? []).map((issue) => ({
      field: [field, 'config', ...issue.path].join('.'),
      message: issue.message,
    }));
  });
}
