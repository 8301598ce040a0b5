import type { Language } from '../../../core/strings.ts';
import { english, type DashboardStrings } from './english.ts';
import { spanish } from './spanish.ts';

export type { DashboardStrings } from './english.ts';

/** Arabic has the chat's words; these pages are English in it. */
export const words: Record<Language, DashboardStrings> = { en: english, es: spanish, ar: english };
