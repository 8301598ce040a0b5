import { providePart } from '../../core/shared.ts';
import { arabic } from './strings.ts';

providePart('locale-ar', { strings: arabic });
