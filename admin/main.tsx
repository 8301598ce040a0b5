import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.tsx';
import { resumeSession, session } from './session.ts';
import { clearTraces } from './traces/trace-list.ts';

effect(() => {
  if (session.value.state === 'signed_out' || session.value.state === 'not_ended') clearTraces();
});

const root = document.getElementById('app');
if (root) render(<App />, root);
void resumeSession();
