import { providePart } from '../../core/shared.ts';
import type { Strings } from '../../core/strings.ts';
import { spanish } from './strings.ts';

/** Every word of the core in another language. */
export interface LocalePart {
  strings: Strings;
}

providePart('locale-es', { strings: spanish });
