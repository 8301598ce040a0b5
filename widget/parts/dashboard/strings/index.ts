import type { Language } from '../../../core/strings.ts';
import { arabic } from './arabic.ts';
import { english, type DashboardStrings } from './english.ts';
import { spanish } from './spanish.ts';

export type { DashboardStrings } from './english.ts';

export const words: Record<Language, DashboardStrings> = { en: english, es: spanish, ar: arabic };
