import { providePart } from '../../core/shared.ts';
import styles from './styles.css?inline';
import { articleView } from './view.ts';

const part = { articleView };
export type ArticlePart = typeof part;

providePart('article', part, styles);
