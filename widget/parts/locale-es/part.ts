import { providePart } from '../../core/shared.ts';
import { spanish } from './strings.ts';

providePart('locale-es', { strings: spanish });
