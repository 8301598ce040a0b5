/** Line icons on a 16 x 16 grid, drawn for this page. They stand beside words, so screen readers skip them. */
const shapes = {
  traces: 'M2.5 4h6M5.5 8h8M4 12h5',
  customers:
    'M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.5 13.5c.3-2.3 2.1-3.5 4.5-3.5s4.2 1.2 4.5 3.5M10.5 3.2a2.5 2.5 0 0 1 0 4.6M12.2 10.4c1.3.5 2.1 1.5 2.3 3.1',
  bank: 'M2 6.5 8 2.5l6 4H2ZM3.5 6.5v5M6.5 6.5v5M9.5 6.5v5M12.5 6.5v5M2 13.5h12',
  check: 'm3 8.5 3.2 3.2L13 5',
  cross: 'm4 4 8 8M12 4l-8 8',
  question: 'M5.8 6.2a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.6M8 12.2v.1M8 15A7 7 0 1 0 8 1a7 7 0 0 0 0 14Z',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  forbidden: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM3.5 3.5l9 9',
  stop: 'M4 4h8v8H4z',
  warning: 'M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.7v.1',
  hidden: 'M2 8s2.2-4 6-4c1 0 1.9.3 2.7.7M14 8s-2.2 4-6 4c-1 0-1.9-.3-2.7-.7M3 13 13 3',
  chat: 'M2 3h12v8.5H7.5L4.5 14v-2.5H2z',
  recommendation: 'M8 1.8 9.9 5.9l4.4.5-3.3 3 .9 4.4L8 11.6l-3.9 2.2.9-4.4-3.3-3 4.4-.5z',
  redact: 'M2 4h12M2 12h7M2 6.8h12v2.6H2z',
  pencil: 'm2.5 13.5.7-3.2 7.6-7.6 2.5 2.5-7.6 7.6zM9.5 4l2.5 2.5',
  flag: 'M3.5 14.5V2h8.5l-2 3 2 3H3.5',
  agent: 'M3 6h10v7.5H3zM8 6V3M6.5 3h3M6 9.2v.6M10 9.2v.6M1.2 8.5v2.5M14.8 8.5v2.5',
  chain: 'M3 3h4v4H3zM9 9h4v4H9zM5 7v4h4',
  model: 'M8 1.5c.5 4 2.5 6 6.5 6.5-4 .5-6 2.5-6.5 6.5-.5-4-2.5-6-6.5-6.5 4-.5 6-2.5 6.5-6.5Z',
  tool: 'M9.6 6.4A3.6 3.6 0 0 1 14 2.6l-2 2 .3 1.3 1.3.3 1.8-1.8a3.6 3.6 0 0 1-5 3.9L4.6 14A1.5 1.5 0 0 1 2.4 11.8z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.7 3.7',
  shield: 'M8 1.5 2.8 3.5V8c0 3.2 2.2 5.3 5.2 6.5 3-1.2 5.2-3.3 5.2-6.5V3.5z',
  gauge: 'M2.2 12a6.3 6.3 0 1 1 11.6 0M8 9.5l3-3.5',
  right: 'm6 3.5 4.5 4.5L6 12.5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  download: 'M8 2v7.5M4.5 6.5 8 10l3.5-3.5M2.5 13.5h11',
  up: 'm3.5 10 4.5-4.5L12.5 10',
  left: 'm10 3.5-4.5 4.5 4.5 4.5',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  refresh: 'M13.5 8a5.5 5.5 0 1 1-1.6-3.9L13.5 5.7M13.5 2v3.7H9.8',
  menu: 'M2 4h12M2 8h12M2 12h12',
  sign_out: 'M6.5 2.5h-4v11h4M10 5l3 3-3 3M13 8H6',
  filter: 'M2 3h12L9.5 8.5v4l-3 1.5V8.5z',
  keyboard: 'M1.5 4h13v8h-13zM4 6.5v.1M6.6 6.5v.1M9.3 6.5v.1M12 6.5v.1M5 9.5h6',
  document: 'M4 1.5h5.5L12.5 4.5v10H4zM6 7h4.5M6 9.5h4.5M6 12h3',
  user: 'M8 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 14c.4-2.4 2.6-3.7 5.5-3.7s5.1 1.3 5.5 3.7',
  eye: 'M1.5 8S3.8 3.8 8 3.8 14.5 8 14.5 8 12.2 12.2 8 12.2 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
} as const;

export type IconName = keyof typeof shapes;

/** One icon in the colour of its text. */
export function Icon({ name, class: classes = 'size-4' }: { name: IconName; class?: string }) {
  return (
    <svg
      class={`shrink-0 ${classes}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
