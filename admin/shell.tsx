import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LoginData } from '../server/protocol/index.ts';
import { CurrentPurpose } from './access/current-purpose.tsx';
import { QuestionDialog } from './access/question-dialog.tsx';
import { place } from './location.ts';
import { Icon, type IconName } from './parts/icon.tsx';
import { Link } from './parts/link.tsx';
import { ShortcutHelp } from './parts/shortcut-help.tsx';
import { allCustomers, allRecommendations, allTraces, allTurns, wholeLog, type Place } from './place.ts';
import { isAuditorOnly, mayAudit, roles, signOut } from './session.ts';
import { useShortcuts } from './shortcuts.ts';

interface Section {
  to: Place;
  label: string;
  icon: IconName;
  /** Only for whoever this holds of; left out, for everybody who reads content. */
  isFor?: () => boolean;
  /** Whether it is where the operator is. */
  holds: (at: Place) => boolean;
}

const on =
  (...screens: Place['screen'][]) =>
  (at: Place) =>
    screens.includes(at.screen);
/** Whoever has a role at the bank; the platform's is none. */
const isOfBank = () => roles.value.some((role) => role !== 'platform_administrator');
const isTurns = (at: Place) => (at.screen === 'traces' || at.screen === 'trace') && at.filter.kind === 'turn';

const sections: readonly Section[] = [
  { to: { screen: 'overview' }, isFor: isOfBank, label: 'Overview', icon: 'gauge', holds: on('overview') },
  { to: { screen: 'traces', filter: allTurns }, label: 'Conversations', icon: 'chat', holds: isTurns },
  {
    to: { screen: 'traces', filter: allTraces },
    label: 'Traces',
    icon: 'traces',
    holds: (at) => on('traces', 'trace')(at) && !isTurns(at),
  },
  {
    to: { screen: 'customers', filter: allCustomers },
    label: 'Customers',
    icon: 'customers',
    holds: on('customers', 'customer'),
  },
  { to: allRecommendations, label: 'Recommendations', icon: 'recommendation', holds: on('recommendations', 'why') },
  { to: { screen: 'review', tab: 'waiting', week: '' }, label: 'Review', icon: 'flag', holds: on('review') },
  {
    to: { screen: 'plugins' },
    isFor: isOfBank,
    label: 'Guardrails and plugins',
    icon: 'shield',
    holds: on('plugins', 'plugin'),
  },
  {
    to: { screen: 'catalogue', tab: 'offers' },
    label: 'Offers and articles',
    icon: 'document',
    holds: on('catalogue'),
  },
  {
    to: { screen: 'articles' },
    isFor: isOfBank,
    label: 'Your articles',
    icon: 'pencil',
    holds: on('articles', 'article'),
  },
  { to: { screen: 'report' }, label: 'Quality report', icon: 'tool', holds: on('report') },
  {
    to: { screen: 'evidence', tab: 'packs', user_id: '' },
    isFor: isOfBank,
    label: 'Evidence and holds',
    icon: 'lock',
    holds: on('evidence'),
  },
  {
    to: { screen: 'log', filter: wholeLog },
    isFor: () => mayAudit.value,
    label: 'Access log',
    icon: 'eye',
    holds: on('log'),
  },
  { to: { screen: 'bank', tab: 'settings' }, isFor: isOfBank, label: 'Bank', icon: 'bank', holds: on('bank') },
  {
    to: { screen: 'banks' },
    isFor: () => roles.value.includes('platform_administrator'),
    label: 'Banks and keys',
    icon: 'customers',
    holds: on('banks', 'platform_bank'),
  },
  {
    to: { screen: 'failed_jobs' },
    isFor: () => roles.value.includes('platform_administrator'),
    label: 'Failed work',
    icon: 'warning',
    holds: on('failed_jobs'),
  },
];

type User = LoginData['user'];

/** The sections that the roles of whoever is signed in open. */
function openSections(): Section[] {
  const readsContent = () => isOfBank() && !isAuditorOnly.value;
  return sections.filter(({ isFor = readsContent }) => isFor());
}

/** Where somebody of the platform alone begins who asked for a screen of a bank; null for a screen that is theirs. */
export function otherStart(at: Place): Place | null {
  if (isOfBank() || roles.value.length === 0 || at.screen === 'unknown') return null;
  const open = openSections();
  return open.some(({ holds }) => holds(at)) ? null : (open[0]?.to ?? null);
}

/** What stands around every screen: the bank, the sections, who is signed in. On a phone it folds into a bar on top. */
export function Shell({ user, children }: { user: User; children: ComponentChildren }) {
  const [menuOpen, setMenuOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const at = place.value;
  useEffect(() => setMenuOpen(false), [place.value]);
  useShortcuts([{ key: '?', label: 'Show the keys', run: () => setHelpOpen(true) }]);
  return (
    <div class="min-h-dvh md:grid md:grid-cols-[13.5rem_minmax(0,1fr)]">
      <a
        href="#main"
        class="button button-primary absolute top-2 left-2 z-20 -translate-y-16 focus:translate-y-0"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        Skip to content
      </a>
      <header class="sticky top-0 z-10 border-b border-line bg-canvas md:flex md:h-dvh md:flex-col md:border-r md:border-b-0">
        <div class="flex items-center gap-2.5 px-4 py-3 md:pt-5 md:pb-6">
          <Mark />
          <div class="min-w-0 flex-1 leading-tight">
            <p class="line-clamp-2 font-semibold">{user.bank.name}</p>
            <p class="text-xs text-muted">SpendSense admin</p>
          </div>
          <button
            type="button"
            class="button button-quiet w-9 px-0 md:hidden"
            aria-expanded={menuOpen}
            aria-controls="menu"
            aria-label="Menu"
            onClick={() => setMenuOpen(!menuOpen)}
          >
            <Icon name={menuOpen ? 'cross' : 'menu'} />
          </button>
        </div>
        <div id="menu" class={`flex-1 flex-col px-2.5 pb-3 md:flex ${menuOpen ? 'flex' : 'hidden'}`}>
          <nav aria-label="Sections" class="grid gap-0.5">
            {openSections().map(({ to, label, icon, holds }) => (
              <Link
                key={label}
                to={to}
                current={holds(at)}
                class={`flex h-9 items-center gap-2.5 rounded-md px-2.5 font-medium ${
                  holds(at) ? 'bg-accent-soft text-accent' : 'text-muted hover:bg-plain-soft hover:text-ink'
                }`}
              >
                <Icon name={icon} /> {label}
              </Link>
            ))}
          </nav>
          {isOfBank() && <CurrentPurpose />}
          <div class="mt-3 grid gap-1 border-t border-line pt-3">
            <button type="button" class="button button-quiet justify-start" onClick={() => setHelpOpen(true)}>
              <Icon name="keyboard" /> Keys <kbd class="ml-auto font-mono text-xs">?</kbd>
            </button>
            <button type="button" class="button button-quiet justify-start" onClick={() => void signOut()}>
              <Icon name="sign_out" /> Sign out
            </button>
            <p class="flex items-center gap-1.5 truncate px-2.5 pt-1 text-xs text-muted" title={user.email}>
              <Icon name="user" class="size-3.5" /> <span class="truncate">{user.email}</span>
            </p>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} class="mx-auto w-full max-w-[92rem] min-w-0 p-4 outline-none md:px-7 md:py-6">
        {children}
      </main>
      <QuestionDialog />
      {helpOpen && <ShortcutHelp onClose={() => setHelpOpen(false)} />}
    </div>
  );
}

/** The product's mark: rising bars. */
export function Mark() {
  return (
    <svg class="size-8 shrink-0" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" class="fill-accent" />
      <path
        d="M8 21v-4M13.5 21V12M19 21v-6.5M24.5 21V9"
        class="stroke-on-accent"
        stroke-width="3"
        stroke-linecap="round"
      />
    </svg>
  );
}
