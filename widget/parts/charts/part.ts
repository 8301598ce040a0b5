import { providePart } from '../../core/shared.ts';
import styles from './styles.css?inline';
import { drawChart, pictureView } from './view.ts';

const part = { drawChart, pictureView };
export type ChartsPart = typeof part;

providePart('charts', part, styles);
