import * as z from 'zod';
import {
  evidenceViewSchema,
  offerChoiceDataSchema,
  offersDataSchema,
  offersQuerySchema,
  recommendationEvidenceQuerySchema,
  recommendationsDataSchema,
  recommendationsQuerySchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const me = '/api/v1/users/me';
const answered = {
  method: 'post',
  caller: 'customer',
  data: z.strictObject({}),
  errors: ['RECOMMENDATION_NOT_FOUND'],
  example: { data: {} },
} as const;
const goesForGood = 'It goes at once and does not come back; what takes its place is found in the background.';

/** What is recommended to a customer and what they do with it. */
export const offerEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${me}/recommendations`,
    operation: 'listRecommendations',
    summary: 'What is recommended, as last computed',
    description:
      '`computed_at` is null while there is nothing computed yet. Articles need consent to `education`, offers to `offers`; a list without it is empty.',
    caller: 'customer',
    consent: [],
    query: recommendationsQuerySchema,
    data: recommendationsDataSchema,
  },
  {
    method: 'get',
    path: `${me}/recommendations/{recommendation_id}/evidence`,
    operation: 'getRecommendationEvidence',
    summary: 'What proves a figure of why something is recommended',
    description: 'Needs consent to `education` or `offers` as well, whichever it is.',
    caller: 'customer',
    consent: ['accounts', 'income', 'spending'],
    query: recommendationEvidenceQuerySchema,
    data: z.strictObject({ evidence: evidenceViewSchema }),
    errors: ['RECOMMENDATION_NOT_FOUND', 'FACT_NOT_FOUND'],
  },
  {
    ...answered,
    path: `${me}/recommendations/{recommendation_id}/read`,
    operation: 'markRecommendationRead',
    summary: 'Says that an article was read',
    description: 'It stays recommended, with the instant of the first time.',
    consent: ['education'],
  },
  {
    ...answered,
    path: `${me}/recommendations/{recommendation_id}/dismiss`,
    operation: 'dismissRecommendation',
    summary: 'Takes an article away',
    description: goesForGood,
    consent: ['education'],
  },
  {
    method: 'get',
    path: `${me}/offers`,
    operation: 'listOffers',
    summary: 'Offers, with why each is shown',
    description: 'With `include=not_eligible` also the others, with why each is not shown.',
    caller: 'customer',
    consent: ['offers'],
    query: offersQuerySchema,
    data: offersDataSchema,
  },
  {
    ...answered,
    path: `${me}/offers/{recommendation_id}/dismiss`,
    operation: 'dismissOffer',
    summary: 'Takes an offer away',
    description: goesForGood,
    consent: ['offers'],
  },
  ...([true, false] as const).map((stopped): Endpoint => ({
    method: 'post',
    path: `${me}/offers/${stopped ? 'stop' : 'resume'}`,
    operation: stopped ? 'stopOffers' : 'resumeOffers',
    summary: stopped ? 'Asks for no offers at all' : 'Asks for offers again',
    description: `${stopped ? 'Those that there are go at once, here and in the chat.' : 'They are found in the background.'} The choice is recorded. A body is not needed, nor is consent.`,
    caller: 'customer',
    data: offerChoiceDataSchema,
    example: { data: { stopped, at: '2026-11-25T08:30:00.000Z' } },
  })),
];
