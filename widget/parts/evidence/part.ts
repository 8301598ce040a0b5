import { providePart } from '../../core/shared.ts';
import styles from './styles.css?inline';
import { evidenceView } from './view.ts';

const part = { evidenceView };
export type EvidencePart = typeof part;

providePart('evidence', part, styles);
