import { providePart } from '../../core/shared.ts';
import './element.ts';
import styles from './styles.css?inline';
import { formCard } from './view.ts';

const part = { formCard };
export type FormPart = typeof part;

providePart('form', part, styles);
