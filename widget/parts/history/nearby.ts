import type { Host } from '../../core/host.ts';
import type { ViewContext } from '../../core/views/context.ts';
import { earlierOf } from './earlier.ts';

/** Pixels above and below the view within which messages are in the page. */
const reach = 2_000;

/** Pixels of the box that stands for a group of messages: null of one that is in the page, undefined of one that never was. */
type HeightOf = (group: number) => number | null | undefined;

/**
 * Which groups of messages are in the page: those near the view, and those that the customer has done something with, so that
 * nothing they entered, opened or marked is lost. Of the others a box is left that is as tall as they were.
 */
function watch(context: ViewContext, area: HTMLElement): HeightOf {
  const { parts, actions } = context;
  const { host } = parts;
  const drawn = new Set<number>();
  const heights = new Map<number, number>();
  /** Groups that have come near: one is drawn in a task, and none in the one that lays out and paints a frame. */
  const wanted = new Set<HTMLElement>();
  const touched = new WeakSet<Element>();
  /** Groups that are out of reach, and may still be held by what the customer does. */
  const left = new Set<HTMLElement>();
  const earlier = earlierOf(context, area);
  const idOf = () => host.conversation.hello?.conversation_id;
  let id = idOf();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What has been pressed or written into, has the focus, or may be part of what is marked. */
  const isHeld = (group: HTMLElement) =>
    touched.has(group) || group.matches(':focus-within') || String(getSelection()) !== '';

  function drawSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const [next] = wanted;
      if (next) {
        wanted.delete(next);
        drawn.add(numberOf(next));
        if (next.offsetTop < area.scrollTop) actions.keepPlace();
        if (wanted.size > 0) void host.updateComplete.then(drawSoon);
      }
      host.requestUpdate();
    });
  }

  /** A mark or the focus may go without anything moving: what they held is looked at again with every draw. */
  function letGo(): void {
    for (const group of left) {
      if (isHeld(group)) continue;
      left.delete(group);
      const height = group.offsetHeight;
      if (height === 0) continue;
      drawn.delete(numberOf(group));
      heights.set(numberOf(group), height);
    }
  }

  const onMove = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      // Of a chat that is closed, or behind another page, nothing has a height.
      if (!(target instanceof HTMLElement) || boundingClientRect.height === 0) continue;
      const group = numberOf(target);
      wanted.delete(target);
      left.delete(target);
      if (!isIntersecting) left.add(target);
      else if (!drawn.has(group)) wanted.add(target);
    }
    letGo();
    drawSoon();
  };
  const observer = new IntersectionObserver(onMove, { root: area, rootMargin: `${reach}px 0px` });

  const onTouch = ({ target }: Event) => {
    const element = target instanceof Text ? target.parentElement : target;
    const group = element instanceof Element && element.closest('.group');
    if (group) touched.add(group);
  };
  for (const type of ['click', 'input', 'selectstart']) area.addEventListener(type, onTouch);

  host.addController({
    hostUpdate() {
      if (id === idOf()) return;
      // Another one counts from the beginning; its groups are looked at as if they had never been.
      id = idOf();
      observer.disconnect();
      for (const known of [drawn, heights, wanted, left]) known.clear();
    },
    hostUpdated() {
      letGo();
      const groups = area.querySelectorAll<HTMLElement>('.group');
      // One that is observed already is left as it is.
      for (const group of groups) observer.observe(group);
      if (groups[0] && drawn.has(numberOf(groups[0]))) void earlier.read();
    },
    hostDisconnected() {
      clearTimeout(timer);
      earlier.rest();
    },
  });
  return (group) => (drawn.has(group) ? null : heights.get(group));
}

const chats = new WeakMap<Host, HeightOf>();

/** What is known of the sizes of the groups of a chat, which is watched from then on. */
export function heightsOf(context: ViewContext): HeightOf {
  const { host } = context.parts;
  let heightOf = chats.get(host);
  if (!heightOf) {
    const area = host.shadowRoot.querySelector<HTMLElement>('.transcript');
    if (!area) return () => null;
    chats.set(host, (heightOf = watch(context, area)));
  }
  return heightOf;
}

function numberOf({ dataset }: HTMLElement): number {
  return Number(dataset['group']);
}
