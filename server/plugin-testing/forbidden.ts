import { AsyncLocalStorage } from 'node:async_hooks';

/** True inside the call that is being watched: what the test runner itself does beside it is nobody's business. */
const watched = new AsyncLocalStorage<(what: string) => never>();

const refuse = (what: string): void => {
  watched.getStore()?.(what);
};

/**
 * Runs a plugin with a clock, randomness, network and environment that throw when they are used, and says which were: a plugin that
 * uses them cannot be replayed. Calls must follow each other, not overlap.
 */
export async function withoutAmbient<T>(run: () => T | Promise<T>): Promise<{ outcome: Outcome<T>; used: string[] }> {
  const used = new Set<string>();
  const restore = replaceAmbient();
  try {
    const outcome = await watched.run(
      (what) => {
        used.add(what);
        throw new Error(`${what} is not for plugins.`);
      },
      async () => outcomeOf(run),
    );
    return { outcome, used: [...used] };
  } finally {
    restore();
  }
}

/** What a call came to: a value, or what it threw. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

export async function outcomeOf<T>(run: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await run() };
  } catch (error) {
    return { error };
  }
}

/** Who asks for the environment: the frames are this function, the getter, and its caller. */
function isNodeItself(): boolean {
  return new Error().stack?.split('\n')[3]?.includes('node:internal/') === true;
}

function replaceAmbient(): () => void {
  const { Date: RealDate, fetch: realFetch } = globalThis;
  const realRandom = Math.random;
  const environment = Object.getOwnPropertyDescriptor(process, 'env');
  globalThis.Date = new Proxy(RealDate, {
    construct(target, given, newTarget) {
      if (given.length === 0) refuse('new Date()');
      return Reflect.construct(target, given, newTarget) as object;
    },
    apply(target) {
      refuse('Date()');
      return String(new target());
    },
    get(target, property) {
      if (property === 'now') refuse('Date.now');
      return Reflect.get(target, property) as unknown;
    },
  });
  Math.random = () => {
    refuse('Math.random');
    return realRandom();
  };
  globalThis.fetch = (...given) => {
    refuse('fetch');
    return realFetch(...given);
  };
  const values = process.env;
  Object.defineProperty(process, 'env', {
    configurable: true,
    enumerable: true,
    get: () => {
      if (!isNodeItself()) refuse('process.env');
      return values;
    },
  });
  return () => {
    globalThis.Date = RealDate;
    globalThis.fetch = realFetch;
    Math.random = realRandom;
    if (environment) Object.defineProperty(process, 'env', environment);
  };
}
