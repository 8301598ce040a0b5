import type { ComponentChildren } from 'preact';

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; label: string; content: () => ComponentChildren }[];
  selected: Id;
  onSelect: (id: Id) => void;
}

/** Tabs after the ARIA pattern: arrows move between them, only the open one is in the tab order. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const open = tabs.find((tab) => tab.id === selected);
  const move = (list: HTMLElement, by: number) => {
    const index = tabs.findIndex((tab) => tab.id === selected);
    const next = tabs.at((index + by + tabs.length) % tabs.length);
    if (!next) return;
    onSelect(next.id);
    list.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div>
      <div
        role="tablist"
        aria-label={label}
        class="mb-4 flex gap-5 border-b border-line"
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') move(event.currentTarget, 1);
          if (event.key === 'ArrowLeft') move(event.currentTarget, -1);
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === selected}
            aria-controls="tab-panel"
            tabIndex={tab.id === selected ? 0 : -1}
            class="-mb-px border-b-2 border-transparent px-0.5 py-2 font-medium text-muted hover:text-ink aria-selected:border-accent aria-selected:text-ink"
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${selected}`}>
        {open?.content()}
      </div>
    </div>
  );
}
