import { providePart } from '../../core/shared.ts';
import { articleCard } from './article.ts';
import { contactCard } from './contact.ts';
import { offerCard } from './offer.ts';
import styles from './styles.css?inline';

const part = { articleCard, contactCard, offerCard };
export type CardsPart = typeof part;

providePart('cards', part, styles);
