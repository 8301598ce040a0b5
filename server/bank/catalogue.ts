import * as z from 'zod';
import { educationId } from '../analysis/recommend.ts';
import type { Application } from '../application.ts';
import { Bank } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import type { CatalogueData } from '../protocol/index.ts';
import { liveOffers } from './live-offers.ts';

const countSchema = z.array(z.object({ id: z.string(), count: z.coerce.number() }));

/** What a bank may recommend, whether it does, and what customers and operators made of it. */
export async function readCatalogue(
  { engines, now }: Pick<Application, 'engines' | 'now'>,
  manager: SqlEntityManager,
  bank_id: string,
): Promise<CatalogueData> {
  const { time_zone } = await manager.findOneOrFail(Bank, { bank_id });
  const day = today(time_zone, now());
  const { settings } = await engines.of(bank_id);
  const counted = async (column: string, from: string) => {
    const rows = countSchema.parse(
      await manager.execute(`select ${column} as id, count(*) as count from ${from} group by 1`, [bank_id]),
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return (id: string) => counts.get(id) ?? 0;
  };
  const of = 'recommendation_id';
  const shown_to = await counted(of, 'recommendations where bank_id = ?');
  const dismissed = await counted(of, `recommendation_responses where bank_id = ? and response = 'dismissed'`);
  const read = await counted(of, `recommendation_responses where bank_id = ? and response = 'read'`);
  const taken_away = await counted(of, `recommendation_decisions where bank_id = ? and decision = 'override'`);
  const days_shown = await counted('offer_id', 'offer_showings where bank_id = ?');
  const countsOf = (id: string) => ({
    shown_to: shown_to(id),
    dismissed: dismissed(id),
    taken_away: taken_away(id),
  });
  const takenUp = new Map(liveOffers(settings).map((offer) => [offer.id, offer]));
  const { plugins } = engines.platform.available(bank_id);
  return {
    day,
    offers: plugins.flatMap((plugin) => {
      if (plugin.kind !== 'offer') return [];
      const { id, version, offer } = plugin;
      const { title, partner, summary, disclosure, es = null, commission, personas } = offer;
      const taken = takenUp.get(id);
      const isCurrent = taken?.version === version;
      return {
        id,
        version,
        title,
        partner,
        summary,
        disclosure,
        es,
        commission,
        personas: [...personas],
        live:
          isCurrent &&
          settings.offers &&
          settings.plugins[id]?.enabled !== false &&
          (taken.until === null || day <= taken.until),
        until: taken?.until ?? null,
        taken_up_version: taken && !isCurrent ? taken.version : null,
        days_shown: days_shown(id),
        ...countsOf(id),
      };
    }),
    articles: engines.platform.knowledge.articles().map((article) => {
      const { id, title, language, topics, author_role, reading_grade, sources, reviewed, expires } = article;
      const isWanted = settings.articles.enabled && !settings.articles.left_out.includes(id);
      return {
        id,
        title,
        language,
        topics,
        author_role,
        reading_grade,
        sources: sources.length,
        reviewed,
        expires,
        live: isWanted && reviewed <= day && day <= expires,
        read: read(educationId(article)),
        ...countsOf(educationId(article)),
      };
    }),
  };
}
