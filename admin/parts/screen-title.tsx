import { useEffect, useRef } from 'preact/hooks';
import { hasMoved } from '../location.ts';

/**
 * A screen's heading. It names the browser tab and takes the focus when the operator came from another screen,
 * so that a screen reader says where they are.
 */
export function ScreenTitle({ title, class: classes = '', takesFocus = true }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · SpendSense admin`;
  }, [title]);
  useEffect(() => {
    if (hasMoved && takesFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={`text-lg font-semibold tracking-tight text-pretty ${classes}`}>
      {title}
    </h1>
  );
}

interface ScreenTitleProps {
  title: string;
  class?: string;
  /** False on a screen that puts the focus elsewhere. */
  takesFocus?: boolean;
}
