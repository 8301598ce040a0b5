import { providePart } from '../../core/shared.ts';
import styles from './styles.css?inline';
import { privacyView } from './view.ts';

const part = { privacyView };
export type PrivacyPart = typeof part;

providePart('privacy', part, styles);
