/** Where a press goes, in pixels of the page that is shown. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A browser that is driven from outside, as a person would: by its address bar, pointer and keyboard; and asked what it shows. */
export interface Driver {
  goTo: (url: string) => Promise<void>;
  /** Runs the body of an async function in the page and gives what it returns, which must be JSON. @throws Error when it throws */
  evaluate: <Result>(body: string, ...values: unknown[]) => Promise<Result>;
  press: (point: Point) => Promise<void>;
  /** Types text, or a key by its code of WebDriver (`keys`). */
  type: (text: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Keys that are no character, as WebDriver names them. */
export const keys = { enter: '\uE007', escape: '\uE00C', tab: '\uE004', arrowRight: '\uE014', end: '\uE010' } as const;

/** A browser that there is no way to start here: why, in words. */
export class BrowserAbsent extends Error {
  override name = 'BrowserAbsent';
}

/** A press of the pointer, as both protocols take it. */
export function pressActions({ x, y }: Point): object[] {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}

/** Keys going down and up, one after the other. */
export function typeActions(text: string): object[] {
  const actions = Array.from(text).flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}
