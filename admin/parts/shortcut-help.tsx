import { activeShortcuts, setShortcutsOn, shortcutsOn } from '../shortcuts.ts';
import { Drawer } from './drawer.tsx';

/** The keys of the present screen, and the switch that turns them off. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  return (
    <Drawer title="Keys on this screen" shape="sheet" onClose={onClose}>
      <dl class="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 p-4">
        {activeShortcuts.value.map(({ key, label }) => (
          <div key={key} class="contents">
            <dt>
              <kbd class="inline-grid min-w-7 place-items-center rounded border border-edge/60 bg-raised px-1.5 py-0.5 font-mono text-xs">
                {key}
              </kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
        <dt>
          <kbd class="inline-grid min-w-7 place-items-center rounded border border-edge/60 bg-raised px-1.5 py-0.5 font-mono text-xs">
            Enter
          </kbd>
        </dt>
        <dd>Open what has the focus</dd>
      </dl>
      <label class="flex items-center gap-2 border-t border-line p-4">
        <input
          type="checkbox"
          class="size-4 accent-accent"
          checked={shortcutsOn.value}
          onChange={(event) => setShortcutsOn(event.currentTarget.checked)}
        />
        Single-key shortcuts
      </label>
    </Drawer>
  );
}
