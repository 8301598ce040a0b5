import { signal } from '@preact/signals';

/** The present, twice a minute: what relative times are told against. */
export const now = signal(Date.now());

setInterval(() => (now.value = Date.now()), 30_000);
