import { providePart } from '../../core/shared.ts';
import { pagesView } from './pages.ts';
import styles from './styles.css?inline';

const part = { pagesView };
export type DashboardPart = typeof part;

providePart('dashboard', part, styles);
