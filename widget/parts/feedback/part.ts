import { providePart } from '../../core/shared.ts';
import { reasonsView } from './view.ts';

const part = { reasonsView };
export type FeedbackPart = typeof part;

providePart('feedback', part);
