import type { Merchant } from './wording.ts';

export interface Offer extends Merchant {
  category: string;
  cents: number;
}

const STREAMING = 'ENTERTAINMENT_TV_AND_MOVIES';
const MUSIC = 'ENTERTAINMENT_MUSIC_AND_AUDIO';
const GAMES = 'ENTERTAINMENT_VIDEO_GAMES';
const SOFTWARE = 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES';
const GYM = 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS';
const NEWS = 'GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS';
const BOXES = 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE';

/** Real and invented services, so that a list of known names is not enough. */
export const OFFERS: readonly Offer[] = [
  { brand: 'Netflix', descriptor: 'NETFLIX.COM', category: STREAMING, cents: 1549 },
  { brand: 'Hulu', descriptor: 'HLU*Hulu 2203319', category: STREAMING, cents: 1799 },
  { brand: 'Disney+', descriptor: 'DISNEY PLUS', category: STREAMING, cents: 1399 },
  { brand: 'Lumenreel', descriptor: 'LUMENREEL STREAMING', category: STREAMING, cents: 899 },
  { brand: 'Spotify', descriptor: 'SPOTIFY USA', category: MUSIC, cents: 1199 },
  { brand: 'Audible', descriptor: 'Audible', category: MUSIC, cents: 1495 },
  { brand: 'Tidewave Radio', descriptor: 'TIDEWAVE RADIO', category: MUSIC, cents: 650 },
  { brand: 'Xbox', descriptor: 'MICROSOFT*XBOX', category: GAMES, cents: 1699 },
  { brand: 'Nintendo', descriptor: 'NINTENDO CD', category: GAMES, cents: 399 },
  { brand: 'Adobe', descriptor: 'ADOBE *CREATIVE CLD', category: SOFTWARE, cents: 5499 },
  { brand: 'Dropbox', descriptor: 'DROPBOX', category: SOFTWARE, cents: 1199 },
  { brand: 'OpenAI', descriptor: 'OPENAI *CHATGPT SUBSCR', category: SOFTWARE, cents: 2000 },
  { brand: 'Notewell', descriptor: 'NOTEWELL APP', category: SOFTWARE, cents: 500 },
  { brand: 'Quillbase', descriptor: 'QUILLBASE INC', category: SOFTWARE, cents: 1250 },
  { brand: '1Password', descriptor: '1PASSWORD', category: SOFTWARE, cents: 499 },
  { brand: 'NordVPN', descriptor: 'NORDVPN', category: SOFTWARE, cents: 1299 },
  { brand: 'Planet Fitness', descriptor: 'PLANET FIT CLUB FEES', category: GYM, cents: 2499 },
  { brand: 'Peloton', descriptor: 'PELOTON MEMBERSHIP', category: GYM, cents: 4400 },
  { brand: 'Granite Climbing', descriptor: 'GRANITE CLIMBING LLC', category: GYM, cents: 8500 },
  { brand: 'New York Times', descriptor: 'NYTIMES DISC', category: NEWS, cents: 1700 },
  { brand: 'Wall Street Journal', descriptor: 'D J*WALL-ST-JOURNAL', category: NEWS, cents: 3899 },
  { brand: 'The Harbor Ledger', descriptor: 'HARBOR LEDGER NEWS', category: NEWS, cents: 995 },
  { brand: 'BarkBox', descriptor: 'BARKBOX', category: 'GENERAL_MERCHANDISE_PET_SUPPLIES', cents: 3500 },
  { brand: 'Dollar Shave Club', descriptor: 'DOLLAR SHAVE CLUB', category: BOXES, cents: 2200 },
  { brand: 'Fernhill Tea Post', descriptor: 'FERNHILL TEA POST', category: BOXES, cents: 2850 },
  { brand: 'Patreon', descriptor: 'PATREON* MEMBERSHIP', category: 'ENTERTAINMENT_OTHER_ENTERTAINMENT', cents: 700 },
  { brand: 'Ring', descriptor: 'RING STANDARD PLAN', category: 'HOME_IMPROVEMENT_SECURITY', cents: 1000 },
  { brand: 'Ancestry', descriptor: 'ANCESTRY.COM', category: SOFTWARE, cents: 2499 },
];

export const MEAL_KIT: Offer = {
  brand: 'HelloFresh',
  descriptor: 'HELLOFRESH',
  category: 'FOOD_AND_DRINK_GROCERIES',
  cents: 7194,
};
export const CLUB: Offer = { brand: 'Fithaus', descriptor: 'FITHAUS CLUB DUES', category: GYM, cents: 3900 };
export const YOGA: Offer = { brand: 'Blue Heron Yoga', descriptor: 'BLUE HERON YOGA', category: GYM, cents: 9500 };
export const WAREHOUSE: Offer = { brand: 'Costco', descriptor: 'COSTCO *ANNUAL RENEWAL', category: BOXES, cents: 6500 };
