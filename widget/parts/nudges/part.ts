import { providePart } from '../../core/shared.ts';
import { look, nudgesView } from './view.ts';
import styles from './styles.css?inline';

const part = { look, nudgesView };
export type NudgesPart = typeof part;

providePart('nudges', part, styles);
