import styles from './launcher.css?inline';

/** The button in the corner of the bank's page: all that exists before the first click. Once loaded, the core looks after it. */
export interface Launcher {
  host: HTMLElement;
  show: (state: '' | 'loading' | 'failed') => void;
}

export function drawLauncher(locale: string | undefined, onClick: () => unknown): Launcher {
  const host = document.createElement('spendsense-launcher');
  const button = document.createElement('button');
  const sheet = new CSSStyleSheet();
  const root = host.attachShadow({ mode: 'open' });
  const [name, retry] = (locale ?? document.documentElement.lang).startsWith('es')
    ? ['Asistente', ': reintentar']
    : ['Assistant', ': try again'];

  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  root.append(button);
  button.part.add('launcher');
  button.ariaHasPopup = 'dialog';
  button.ariaExpanded = 'false';
  button.onclick = onClick;
  const show: Launcher['show'] = (state) => {
    button.className = state;
    button.ariaLabel = name + (state === 'failed' ? retry : '');
  };
  show('');
  document.body.append(host);
  return { host, show };
}
