import type { OfferEntry } from '../../server/protocol/index.ts';
import { formatDate } from '../../server/protocol/format.ts';
import { words } from '../format/words.ts';
import { Chip } from '../parts/chip.tsx';
import { Link } from '../parts/link.tsx';
import { allRecommendations } from '../place.ts';

const commissions: Record<OfferEntry['commission'], string> = {
  none: 'nobody pays the bank',
  own_product: 'the bank’s own product',
  paid_by_partner: 'the partner pays a commission',
};

/** Every offer with who earns what, whether it is shown, and how customers took it. */
export function OfferTable({ offers }: { offers: readonly OfferEntry[] }) {
  return (
    <ul id="catalogue" class="grid gap-3 lg:grid-cols-2">
      {offers.map((offer) => (
        <li key={offer.id} data-row class="card grid content-start gap-2 p-4">
          <p class="flex flex-wrap items-center gap-2">
            <OfferState offer={offer} />
            <span class="text-xs text-muted">{offer.partner}</span>
          </p>
          <h2 class="font-semibold">
            <Link to={{ screen: 'plugin', plugin_id: offer.id }} class="hover:underline">
              {offer.title}
            </Link>{' '}
            <code class="font-mono text-xs font-normal text-muted">{offer.version}</code>
          </h2>
          <p class="text-muted">{offer.summary}</p>
          <p class="text-xs text-muted">
            {commissions[offer.commission]} · for{' '}
            {offer.personas.map((persona) => words(persona).toLowerCase()).join(', ')}
          </p>
          <p class="text-xs text-muted">{offer.disclosure}</p>
          {offer.es && (
            <details class="text-xs text-muted">
              <summary class="cursor-pointer">In Spanish</summary>
              <div lang="es" class="mt-1 grid gap-1">
                <p class="font-medium">{offer.es.title}</p>
                <p>{offer.es.summary}</p>
                <p>{offer.es.disclosure}</p>
              </div>
            </details>
          )}
          <dl class="mt-auto grid grid-cols-2 gap-x-4 gap-y-2 border-t border-line pt-2.5 sm:grid-cols-4">
            <Count name="Shown to now" value={offer.shown_to} />
            <Count name="Days shown" value={offer.days_shown} />
            <Count name="Dismissed" value={offer.dismissed} />
            <Count name="Taken away" value={offer.taken_away} />
          </dl>
          {offer.shown_to > 0 && (
            <p>
              <Link to={{ ...allRecommendations, kind: 'offer' }} class="link text-xs">
                To whom offers are shown
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function OfferState({ offer: { live, until, taken_up_version } }: { offer: OfferEntry }) {
  if (live) {
    return (
      <Chip tone="good" icon="check">
        {until ? `Shown until ${formatDate(until)}` : 'Shown'}
      </Chip>
    );
  }
  if (taken_up_version !== null) {
    return (
      <Chip tone="warn" icon="warning">
        Changed since {taken_up_version} was taken up
      </Chip>
    );
  }
  return <Chip icon="hidden">{until ? `Ended ${formatDate(until)}` : 'Not shown'}</Chip>;
}

function Count({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt class="eyebrow">{name}</dt>
      <dd class="font-medium">{value.toLocaleString('en-US')}</dd>
    </div>
  );
}
