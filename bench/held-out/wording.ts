import { parts } from './calendar.ts';
import type { Day } from './calendar.ts';
import { createRandom, digits } from './random.ts';
import type { Random } from './random.ts';

/** How the bank writes one row. */
export interface Wording {
  name: string;
  merchant_name: string | null;
  merchant_entity_id: string | null;
}

export type WordingModel = (due: Day, occurrence: number) => Wording;

export interface Merchant {
  brand: string;
  /** The statement text that the merchant sends, without decoration. */
  descriptor: string;
}

export type Style =
  | 'plain'
  | 'phone'
  | 'reference'
  | 'paypal'
  | 'square'
  | 'toast'
  | 'store'
  | 'truncated'
  | 'dated'
  | 'direct_debit'
  | 'bill_payment'
  | 'payroll';

/** Whether the data source recognised the merchant: always, never, now and then, or only the payment processor. */
export type Recognition = 'clean' | 'absent' | 'patchy' | 'noisy' | 'processor';

const CITIES = ['PORTLAND OR', 'AUSTIN TX', 'Columbus OH', 'SAN JOSE CA', 'Raleigh NC', 'BROOKLYN NY'] as const;
const REFERENCE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789';

const compact = (text: string): string => text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
const twoDigits = (value: number): string => String(value).padStart(2, '0');

export function describe(merchant: Merchant, style: Style, due: Day, random: Random): string {
  const { descriptor, brand } = merchant;
  const constant = createRandom(descriptor);
  const city = (style === 'store' ? random : constant).pick(CITIES);
  const reference = random.characters(9, REFERENCE_ALPHABET);
  switch (style) {
    case 'phone':
      return `${descriptor} ${digits(constant, 3)}-${digits(constant, 3)}-${digits(constant, 4)} ${city.slice(-2)}`;
    case 'reference':
      return `${descriptor}*${reference}${random.chance(0.5) ? ` ${city.slice(-2)}` : ''}`;
    case 'paypal':
      return `PAYPAL *${compact(descriptor).slice(0, 12)}${random.chance(0.6) ? ' 402-935-7733 CA' : ''}`;
    case 'square':
      return `SQ *${brand.toUpperCase()} ${city}`;
    case 'toast':
      return `TST* ${brand.toUpperCase()} ${city}`;
    case 'store':
      return `${descriptor} #${digits(random, 4)} ${city}`;
    case 'truncated':
      return `${descriptor} ${city}`.slice(0, random.pick([14, 18, 22])).trimEnd();
    case 'dated': {
      const { month, dayOfMonth } = parts(due);
      const date = `${twoDigits(month)}/${twoDigits(dayOfMonth)}`;
      return `RECURRING PAYMENT AUTHORIZED ON ${date} ${descriptor} ${city} S${digits(random, 12)} CARD 4417`;
    }
    case 'direct_debit':
      return `${descriptor} DES:PAYMENT ID:${digits(random, 10)} INDN:ACCOUNT HOLDER CO ID:${digits(constant, 9)} WEB`;
    case 'payroll':
      return `${descriptor} DES:PAYROLL ID:${digits(random, 12)} INDN:ACCOUNT HOLDER CO ID:${digits(constant, 9)} PPD`;
    case 'bill_payment':
      return `${descriptor} BILL PMT ${reference} ${digits(random, 6)}`;
    default:
      return descriptor;
  }
}

function recognise(merchant: Merchant, recognition: Recognition, random: Random): Omit<Wording, 'name'> {
  const entity = `entity-${compact(merchant.brand).toLowerCase()}`;
  switch (recognition) {
    case 'absent':
      return { merchant_name: null, merchant_entity_id: null };
    case 'patchy':
      return random.chance(0.6)
        ? { merchant_name: merchant.brand, merchant_entity_id: entity }
        : { merchant_name: null, merchant_entity_id: null };
    case 'noisy':
      return {
        merchant_name: random.pick([merchant.brand, merchant.brand.toUpperCase(), merchant.descriptor]),
        merchant_entity_id: null,
      };
    case 'processor':
      return { merchant_name: 'PayPal', merchant_entity_id: 'entity-paypal' };
    default:
      return { merchant_name: merchant.brand, merchant_entity_id: entity };
  }
}

/** A wording for each occurrence; several styles are mixed at random, as banks do. */
export function worded(
  merchant: Merchant,
  styles: readonly Style[],
  recognition: Recognition,
  random: Random,
): WordingModel {
  return (due, occurrence) => {
    const own = random.fork(`wording/${merchant.descriptor}/${occurrence}/${due}`);
    return { name: describe(merchant, own.pick(styles), due, own), ...recognise(merchant, recognition, own) };
  };
}

/** A merchant that changes its name on a day; the contract goes on. */
export const renamed =
  (before: WordingModel, after: WordingModel, from: Day): WordingModel =>
  (due, occurrence) =>
    due < from ? before(due, occurrence) : after(due, occurrence);

/** A row that carries only the bank's own text. */
export const bankText =
  (text: string): WordingModel =>
  () => ({ name: text, merchant_name: null, merchant_entity_id: null });
