import { providePart } from '../../core/shared.ts';
import styles from './styles.css?inline';
import { layoutButton, tabList } from './view.ts';

const part = { layoutButton, tabList };
export type TabsPart = typeof part;

providePart('tabs', part, styles);
