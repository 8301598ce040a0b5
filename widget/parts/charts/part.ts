import { providePart } from '../../core/shared.ts';
import styles from './styles.css?inline';
import { drawChart } from './view.ts';

const part = { drawChart };
export type ChartsPart = typeof part;

providePart('charts', part, styles);
