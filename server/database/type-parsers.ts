import { types } from '@electric-sql/pglite';

const asText = (value: string) => value;

/**
 * What MikroORM asks of a connection that it does not open itself: dates and instants stay text, for it to convert,
 * so that both engines give the same values.
 */
export const typeParsers = {
  [types.DATE]: asText,
  [types.TIMESTAMP]: asText,
  [types.TIMESTAMPTZ]: asText,
  [types.INTERVAL]: asText,
};
