import type { UserSummary } from '../../server/protocol/index.ts';
import { words } from '../format/words.ts';
import { navigate } from '../location.ts';
import { Link } from '../parts/link.tsx';
import { Instant } from '../parts/time.tsx';
import type { CustomerFilter } from '../place.ts';
import { ConsentChip, RiskChip } from './customer-chips.tsx';

/** One row a customer; narrow screens fold the smaller columns into the name's cell. */
export function CustomerTable({ users, filter }: { users: readonly UserSummary[]; filter: CustomerFilter }) {
  return (
    <table class="table">
      <thead class="sr-only bg-raised md:not-sr-only md:table-header-group">
        <tr>
          <th scope="col">Customer</th>
          <th scope="col" class="hidden md:table-cell">
            Consent
          </th>
          <th scope="col" class="hidden md:table-cell">
            Persona, 30 days
          </th>
          <th scope="col" class="hidden lg:table-cell">
            Persona, 180 days
          </th>
          <th scope="col" class="hidden sm:table-cell">
            Risk
          </th>
          <th scope="col" class="end hidden sm:table-cell">
            Last turn
          </th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <CustomerRow key={user.user_id} user={user} filter={filter} />
        ))}
      </tbody>
    </table>
  );
}

function CustomerRow({ user, filter }: { user: UserSummary; filter: CustomerFilter }) {
  const to = { screen: 'customer', user_id: user.user_id, filter } as const;
  return (
    <tr
      class="cursor-pointer hover:bg-raised"
      onClick={(event) => {
        const isText = String(getSelection()) !== '';
        if (event.target instanceof Element && !event.target.closest('a, button') && !isText) navigate(to);
      }}
    >
      <td>
        <Link to={to} class="font-medium hover:underline">
          {user.name}
        </Link>
        <span class="block font-mono text-xs break-all text-muted">{user.user_id}</span>
        <span class="mt-1 flex flex-wrap items-center gap-1.5 text-xs md:hidden">
          <ConsentChip granted={user.consent_status} />
          {user.risk_flag && (
            <span class="sm:hidden">
              <RiskChip flag />
            </span>
          )}
          {user.persona_30 && words(user.persona_30)}
        </span>
      </td>
      <td class="hidden md:table-cell">
        <ConsentChip granted={user.consent_status} />
      </td>
      <td class="hidden md:table-cell">
        <Persona id={user.persona_30} />
      </td>
      <td class="hidden lg:table-cell">
        <Persona id={user.persona_180} />
      </td>
      <td class="hidden sm:table-cell">
        <RiskChip flag={user.risk_flag} />
      </td>
      <td class="end hidden whitespace-nowrap sm:table-cell">
        {user.last_turn_at ? <Instant at={user.last_turn_at} relative /> : <span class="text-muted">never</span>}
      </td>
    </tr>
  );
}

function Persona({ id }: { id: string | null }) {
  return id === null ? <span class="text-muted">not computed</span> : <>{words(id)}</>;
}
