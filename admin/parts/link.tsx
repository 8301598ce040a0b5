import type { ComponentChildren } from 'preact';
import { navigate } from '../location.ts';
import { writePlace, type Place } from '../place.ts';

interface Props {
  to: Place;
  children: ComponentChildren;
  class?: string;
  label?: string;
  current?: boolean;
  id?: string;
}

/** A true link: it opens in a new tab when asked to, and moves inside the page otherwise. */
export function Link({ to, children, class: classes, label, current, id }: Props) {
  return (
    <a
      id={id}
      href={writePlace(to)}
      class={classes}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
