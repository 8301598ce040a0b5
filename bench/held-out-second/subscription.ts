import type { Frequency } from '../held-out/label.ts';
import { recordNoise, type Book, type Merchant } from './book.ts';
import { asOf, daysFor, everyMonths, intervalDays, latestEnd, monthOf } from './calendar.ts';
import { addContract, risingPrice, type Plan } from './contract.ts';

/** `name | card texts, ; between | category | prices in cents | frequency when not monthly | later name | later text`. */
const catalogue = `
Netflix|NETFLIX.COM 866-5797172 CA;Netflix.com LOS GATOS CA;NETFLIX COM|ENTERTAINMENT_TV_AND_MOVIES|799,1549,1799,2499
Spotify|Spotify USA 877-7781161 NY;SPOTIFY P@@@@@@@@@ NEW YORK NY|ENTERTAINMENT_MUSIC_AND_AUDIO|1199,1699,1999
Hulu|HLU*HULU %%%%%%%%%%-U HULU.COM/BILL CA;HULU 877-8244858 CA|ENTERTAINMENT_TV_AND_MOVIES|999,1899
Disney+|DISNEY PLUS 888-9057888 CA;Disney Plus BURBANK CA|ENTERTAINMENT_TV_AND_MOVIES|999,1599
Adobe|ADOBE *CREATIVE CLOUD 408-536-6000 CA;Adobe Inc SAN JOSE CA|GENERAL_SERVICES_OTHER_GENERAL_SERVICES|2299,5999
OpenAI|OPENAI *CHATGPT SUBSCR OPENAI.COM CA|GENERAL_SERVICES_OTHER_GENERAL_SERVICES|2000
Microsoft|MICROSOFT*MICROSOFT 365 P MSBILL.INFO WA|GENERAL_SERVICES_OTHER_GENERAL_SERVICES|999,1299
Audible|Audible*@@@@@@@@@ Amzn.com/bill NJ|ENTERTAINMENT_MUSIC_AND_AUDIO|795,1495
Patreon|PATREON* MEMBERSHIP 833-9728766 CA|ENTERTAINMENT_OTHER_ENTERTAINMENT|500,1000
Planet Fitness|PLANET FIT CLUB FEES 888-7419333 NH;ABC*PLANET FITNESS 844-880-7180 NH|PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS|1000,1500,2499
Ring|RING MONTHLY PLAN 800-656-1918 CA|GENERAL_SERVICES_OTHER_GENERAL_SERVICES|499,999
ButcherBox|BUTCHERBOX BUTCHERBOX.COM MA|FOOD_AND_DRINK_GROCERIES|16900
LinkedIn|LINKEDIN-%%% *########## LNKD.IN/BILL CA|GENERAL_SERVICES_OTHER_GENERAL_SERVICES|2999,3999
Uber|UBER *ONE HELP.UBER.COM CA|TRANSPORTATION_TAXIS_AND_RIDE_SHARES|999
DoorDash|DD *DOORDASH DASHPASS SAN FRANCISCO CA|FOOD_AND_DRINK_RESTAURANT|999
HBO Max|HBOMAX.COM HTTPSWWW.HBOM NY|ENTERTAINMENT_TV_AND_MOVIES|1599,1699|MONTHLY|Max|HELP.MAX.COM/HBO NEW YORK NY
Weight Watchers|WEIGHT WATCHERS 800-651-6000 NY|PERSONAL_CARE_OTHER_PERSONAL_CARE|2300|MONTHLY|WW|WW *WEIGHTWATCHERS NEW YORK NY
Crunch|CRUNCH %%%% {city}|PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS|2999|MONTHLY|Crunch Fitness|CRUNCHFIT*CLUB DUES %%%% NH
New York Times|NYTIMES*NYTIMES DISC 800-698-4637 NY;NYTimes*NYTimes 800-698-4637 NY|ENTERTAINMENT_OTHER_ENTERTAINMENT|400,1700,2500|FOUR_WEEKLY
Club Pilates|CLUB PILATES %%% {city}|PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS|10900,15900|FOUR_WEEKLY
HelloFresh|HELLOFRESH 646-846-3663 NY|FOOD_AND_DRINK_GROCERIES|7192,8991|WEEKLY
Imperfect Foods|IMPERFECT/MISFITS MKT PA|FOOD_AND_DRINK_GROCERIES|4500|WEEKLY
Farm Fresh To You|FARM FRESH TO YOU 800-796-6009 CA|FOOD_AND_DRINK_GROCERIES|3850|BIWEEKLY
Dollar Shave Club|DOLLARSHAVECLUB.COM CA|PERSONAL_CARE_OTHER_PERSONAL_CARE|2400|BIMONTHLY
Quip|QUIP NYC 858-256-3375 NY|PERSONAL_CARE_OTHER_PERSONAL_CARE|1650|QUARTERLY
FabFitFun|FABFITFUN 855-313-6267 CA|GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE|6999|QUARTERLY
1-800 Contacts|1800CONTACTS* AUTO 800-266-8228 UT|MEDICAL_EYE_CARE|8997,12196|QUARTERLY
Ancestry|ANCESTRY.COM 800-262-3787 UT|GENERAL_SERVICES_OTHER_GENERAL_SERVICES|10900|SEMI_ANNUALLY
Amazon Prime|AMAZON PRIME*@@@@@@@@@ Amzn.com/bill WA|GENERAL_MERCHANDISE_ONLINE_MARKETPLACES|13900|ANNUALLY
Costco Membership|COSTCO *ANNUAL RENEWAL 800-774-2678 WA|GENERAL_MERCHANDISE_SUPERSTORES|6500,13000|ANNUALLY
Norton|NORTON *AP########## 877-484-9994 AZ|GENERAL_SERVICES_OTHER_GENERAL_SERVICES|9999|ANNUALLY
Namecheap|NAME-CHEAP.COM* @@@@@@ PHOENIX AZ|GENERAL_SERVICES_OTHER_GENERAL_SERVICES|1598|ANNUALLY
AAA|AAA MEMBERSHIP DUES 800-922-8228 CA|GENERAL_SERVICES_AUTOMOTIVE|8400,11900|ANNUALLY`;

interface Offer {
  merchant: Merchant;
  prices: number[];
  frequency: Frequency;
  later: Merchant | null;
}
const offers: Offer[] = catalogue
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', bodies = '', category = '', prices = '', frequency = 'MONTHLY', next, body = ''] =
      line.split('|');
    const merchant = { name, bodies: bodies.split(';'), category };
    const later = next === undefined ? null : { name: next, bodies: [body], category };
    return { merchant, prices: prices.split(',').map(Number), frequency: frequency as Frequency, later };
  });

type Change = Partial<Plan> & { after?: Plan };
/** What happens in the life of a subscription. Long frequencies only see price rises. */
function lifeOf(book: Book, plan: Plan, price: number): Change {
  const { random, start } = book;
  const interval = intervalDays[plan.frequency];
  const rising = { cents: risingPrice(book, price, random.pick([1, 1, 2])), traps: ['price-rise'] };
  const roll = random.next();
  if (interval > 31) return roll < 0.35 ? rising : {};
  const from = random.integer(start + 30, asOf - 220);
  const early = random.integer(2, 5);
  if (roll < 0.2) return rising;
  if (roll < 0.29) {
    return { from, cents: (_day, charge) => (charge < early ? Math.round(price / 2) : price), traps: ['promotion'] };
  }
  if (roll < 0.35) return { from, cents: (_day, charge) => (charge === 0 ? 100 : price), traps: ['trial'] };
  if (roll < 0.41) {
    const paused = random.integer(start + 90, asOf - 190);
    const length = interval * random.pick([1, 2]);
    return { skip: (day) => day >= paused && day < paused + length, traps: ['skipped-period'] };
  }
  if (roll < 0.48) return { refunds: true };
  if (roll < 0.6) return { ends: random.integer(start + 130, latestEnd(plan.frequency)), traps: ['cancelled'] };
  if (roll < 0.67) {
    const stopped = random.integer(start + 110, asOf - 330);
    const again = stopped + random.integer(90, 180);
    const later = daysFor(random, plan.frequency).filter((day) => day > again);
    return { days: [...plan.days.filter((day) => day <= stopped), ...later], traps: ['restart'] };
  }
  if (roll < 0.72) return { from: asOf - Math.floor(interval * (1 + random.next())), traps: ['new'] };
  if (roll > 0.76 || plan.frequency !== 'MONTHLY') return {};
  const ends = random.integer(start + 120, latestEnd('MONTHLY'));
  const days = everyMonths(12, random.integer(1, 28), monthOf(ends));
  const traps = ['plan-changed'];
  const after: Plan = { ...plan, frequency: 'ANNUALLY', days, from: ends, cents: () => price * 10, traps };
  return { ends, traps, after };
}

/** Two subscriptions of one merchant, with purchases under the same text between them. */
function addShared(book: Book, merchant: Merchant, account: Plan['account']): void {
  const { random } = book;
  const first = random.integer(1, 12);
  const two = random.chance(0.6);
  const traps = ['purchases-at-the-merchant', ...(two ? ['two-at-one-merchant'] : [])];
  const shared = { merchant, kind: 'subscription', frequency: 'MONTHLY', rail: 'card', account, traps } as const;
  addContract(book, { ...shared, traps, days: everyMonths(1, first), cents: () => 299 });
  const days = everyMonths(1, first + random.integer(8, 16));
  if (two) addContract(book, { ...shared, traps, days, cents: risingPrice(book, 1099, 1) });
  const rest = { merchant: merchant.name, body: merchant.bodies[0] ?? '', category: merchant.category } as const;
  for (let count = random.integer(4, 22); count > 0; count -= 1) {
    const day = random.integer(book.start, asOf);
    const cents = random.pick([129, 399, 499, 599, 1499, 2387, random.integer(800, 6400)]);
    const entry = { ...rest, account: account(day), cents, day, rail: 'card', authorized: 'usual' } as const;
    recordNoise(book, 'purchase beside a subscription', { ...entry, channel: 'online' });
  }
}

export function addSubscriptions(book: Book): void {
  const { random, wallet } = book;
  const cards = [...wallet.cards, () => wallet.checking];
  const drawn = offers.map((offer) => ({ offer, order: random.next() * (offer.frequency === 'MONTHLY' ? 1.25 : 1) }));
  drawn.sort((left, right) => left.order - right.order);
  for (const { offer } of drawn.slice(0, random.integer(8, 14))) {
    const { frequency, later } = offer;
    const paypal = random.chance(0.07) && frequency === 'MONTHLY' && !later;
    const short = (offer.merchant.name ?? '').replaceAll(/[^A-Za-z]/gu, '').toUpperCase();
    const through = {
      name: random.pick(['PayPal', offer.merchant.name]),
      bodies: [`PAYPAL *${short} 402-935-7733 CA`],
    };
    const merchant = paypal ? { ...offer.merchant, ...through } : offer.merchant;
    const price = random.pick(offer.prices);
    const traps = paypal ? ['through-paypal'] : [];
    const renamed = later && { day: random.integer(book.start + 100, asOf - 100), merchant: later };
    const common = {
      merchant,
      renamed,
      frequency,
      traps,
      account: random.pick(cards),
      days: daysFor(random, frequency),
    };
    const plan: Plan = { ...common, kind: 'subscription', rail: 'card', cents: () => price };
    const { after, ...change } = later ? {} : lifeOf(book, plan, price);
    addContract(book, { ...plan, ...change, traps: [...traps, ...(change.traps ?? [])] });
    if (after) addContract(book, after);
  }
  if (random.chance(0.3)) return;
  const text = random.pick(['Apple|APPLE.COM/BILL 866-712-7753 CA', 'Google|GOOGLE *Google Play 855-836-3987 CA']);
  const [name = '', body = ''] = text.split('|');
  addShared(book, { name, bodies: [body], category: 'ENTERTAINMENT_OTHER_ENTERTAINMENT' }, random.pick(cards));
}
