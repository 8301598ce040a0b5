export interface Shop {
  readonly name: string;
  readonly category: string;
  /** Cents. */
  readonly least: number;
  readonly most: number;
  /** A month, on average. */
  readonly visits: number;
}

/** Where the people of this evaluation shop: names that nobody trained on. */
export const shops: readonly [Shop, ...Shop[]] = [
  { name: 'Maple Grocers', category: 'FOOD_AND_DRINK_GROCERIES', least: 2_100, most: 14_000, visits: 5 },
  { name: 'Fennel Market', category: 'FOOD_AND_DRINK_GROCERIES', least: 900, most: 4_500, visits: 3 },
  { name: 'Lantern Bistro', category: 'FOOD_AND_DRINK_RESTAURANT', least: 2_400, most: 9_000, visits: 3 },
  { name: 'Copper Kettle Coffee', category: 'FOOD_AND_DRINK_COFFEE', least: 350, most: 1_200, visits: 7 },
  { name: 'Wayfarer Fuel', category: 'TRANSPORTATION_GAS', least: 2_500, most: 7_000, visits: 3 },
  { name: 'Orchid Pharmacy', category: 'MEDICAL_PHARMACIES_AND_SUPPLEMENTS', least: 600, most: 5_000, visits: 1 },
  { name: 'Driftwood Outfitters', category: 'GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES', least: 2_000, most: 16_000, visits: 1 },
  { name: 'Pixel Harbor', category: 'GENERAL_MERCHANDISE_ELECTRONICS', least: 3_000, most: 40_000, visits: 0.4 },
]; // prettier-ignore

/** What they subscribe to: name, price in cents, day of the month. The price of the first one rises. */
export const services = [
  { name: 'Vidora', category: 'ENTERTAINMENT_TV_AND_MOVIES', cents: 1_599, day: 6 },
  { name: 'Soundgarden Radio', category: 'ENTERTAINMENT_MUSIC_AND_AUDIO', cents: 1_099, day: 13 },
  { name: 'Ironclad Fitness', category: 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS', cents: 3_900, day: 20 },
] as const;

/** Places that none of them has ever paid. */
export const strangers = ['Uber', 'Zara', 'Costco', 'Walmart', 'Hilton', 'Spotify', 'IKEA', 'Best Buy'] as const;
