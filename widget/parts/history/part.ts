import { providePart } from '../../core/shared.ts';
import { heightsOf } from './nearby.ts';

const part = { heightsOf };
export type HistoryPart = typeof part;

providePart('history', part);
