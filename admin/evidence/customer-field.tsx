import { useId, useState } from 'preact/hooks';
import type { UsersData, UserSummary } from '../../server/protocol/index.ts';
import { Icon } from '../parts/icon.tsx';
import { useResource } from '../resource.ts';

/** Chooses one customer by name; none is the whole bank. With an id it is that customer until somebody says otherwise. */
export function CustomerField({
  user_id,
  onChoose,
}: {
  user_id: string;
  onChoose: (customer: UserSummary | null) => void;
}) {
  const id = useId();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<UserSummary | null>(null);
  const wanted = search.trim();
  const { data } = useResource<UsersData>(
    wanted.length < 2 ? null : `/operator/users?${new URLSearchParams({ search: wanted, limit: '6' })}`,
    { keep: true },
  );
  const choose = (customer: UserSummary | null) => {
    setChosen(customer);
    setSearch('');
    onChoose(customer);
  };
  const label = chosen ? chosen.name : user_id ? `the customer ${user_id}` : '';
  return (
    <div class="grid gap-1.5">
      <label for={id} class="font-medium">
        Customer
      </label>
      {label ? (
        <p class="flex flex-wrap items-center gap-2">
          <Icon name="user" /> <span class="break-all">{label}</span>
          {chosen && (
            <button type="button" class="button button-quiet" onClick={() => choose(null)}>
              <Icon name="cross" /> {user_id ? 'Not this one' : 'The whole bank'}
            </button>
          )}
        </p>
      ) : (
        <p class="text-xs text-muted">Nobody chosen: the whole bank.</p>
      )}
      <input
        id={id}
        type="search"
        class="field h-9"
        placeholder="Search a name"
        autocomplete="off"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {wanted.length >= 2 && data && (
        <ul class="grid gap-1">
          {data.users.map((customer) => (
            <li key={customer.user_id}>
              <button type="button" class="button w-full justify-start" onClick={() => choose(customer)}>
                {customer.name}
              </button>
            </li>
          ))}
          {data.users.length === 0 && <li class="text-muted">No customer has such a name.</li>}
        </ul>
      )}
    </div>
  );
}
