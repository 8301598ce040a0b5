import styles from './launcher.css?inline';

/**
 * The button in the corner of the bank's page: all that exists before the first click. Once loaded, the core looks after it,
 * and the chat lies in its host, so that the page has one element of ours.
 */
export interface Launcher {
  host: HTMLElement;
  show: (state: '' | 'loading' | 'failed') => void;
}

export function drawLauncher(script: HTMLScriptElement, onClick: () => unknown): Launcher {
  const host = document.createElement('spendsense-launcher');
  const button = document.createElement('button');
  const sheet = new CSSStyleSheet();
  const name = document.documentElement.lang.startsWith('es') ? 'Asistente' : 'Assistant';
  const root = host.attachShadow({ mode: 'open' });

  host.dataset['bank'] = script.dataset['bank'];
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  root.append(button);
  Object.assign(button, { part: 'launcher', ariaHasPopup: 'dialog', onclick: onClick });
  return {
    host,
    show(state) {
      button.className = state;
      button.ariaLabel = name + (state === 'failed' ? ': error' : '');
    },
  };
}
