import { keys } from './driver.ts';
import type { Target, Visitor } from './visitor.ts';

/** One thing that customers do, on the demo bank of a real server. */
export interface Flow {
  readonly name: string;
  /** Of the demo bank. */
  readonly customer: string;
  /** Consent is given before; else the flow is about that. */
  readonly isAgreed: boolean;
  /** @throws Error with what is wrong */
  readonly run: (visitor: Visitor) => Promise<void>;
}

const launcher: Target = ['[part~=launcher]'];
const box: Target = ['textarea'];
const figure: Target = ['.assistant button.figure', '$'];
const button = (name: string): Target => ['button', name];
const tab = (name: string): Target => ['[role=tab]', name];
const groceries = 'How much did I spend on groceries last month?';
const cents = (text: string) => Math.round(Number(text.replaceAll(/[^\d.-]/g, '')) * 100);

function check(holds: boolean, wrong: string): void {
  if (!holds) throw new Error(wrong);
}

async function open(visitor: Visitor): Promise<void> {
  await visitor.press(launcher);
  await visitor.see(box);
}

async function ask(visitor: Visitor, question: string): Promise<void> {
  const answers = await visitor.count(['.assistant']);
  await visitor.press(box);
  await visitor.type(question + keys.enter);
  await visitor.until(async () => (await visitor.count(['.assistant'])) > answers, `no answer to ${question}`);
  await visitor.see(button('Send'));
}

/** The main flows of the widget. */
export const flows: readonly Flow[] = [
  {
    name: 'asks for consent first, and stores nothing before it',
    customer: 'hana-suzuki',
    isAgreed: false,
    run: async (visitor) => {
      await visitor.press(launcher);
      await visitor.see(button('Agree'));
      const stored = await visitor.ask<unknown[]>(
        'return [localStorage.length, sessionStorage.length, document.cookie];',
      );
      check(JSON.stringify(stored) === '[0,0,""]', `stored: ${JSON.stringify(stored)}`);
      await visitor.press(button('Not now'));
      await visitor.see(box);
      await visitor.press(button('Review'));
      await visitor.press(button('Agree'));
      await visitor.see(box);
      await visitor.until(async () => (await visitor.focused()).startsWith('textarea'), 'the focus is lost');
    },
  },
  {
    name: 'answers with a figure whose rows sum to it',
    customer: 'omar-haddad',
    isAgreed: true,
    run: async (visitor) => {
      await open(visitor);
      await ask(visitor, groceries);
      const value = cents(await visitor.see(figure));
      await visitor.press(figure);
      await visitor.see(['*', 'make the figure']);
      const amounts = await visitor.ask<string[]>(
        "return find('table.rows tbody td.end').map((cell) => cell.innerText);",
      );
      const sum = amounts.map(cents).reduce((total, amount) => total + amount, 0);
      check(value > 0 && sum === value, `the rows sum to ${sum}, not ${value}`);
      await visitor.type(keys.escape);
      await visitor.miss(['table.rows']);
      await visitor.until(
        async () => (await visitor.focused()).includes('$'),
        'the focus did not go back to the figure',
      );
    },
  },
  {
    name: 'needs no mouse',
    customer: 'priya-shah',
    isAgreed: true,
    run: async (visitor) => {
      await visitor.see(launcher);
      await visitor.ask("find('[part~=launcher]')[0].focus();");
      await visitor.type(keys.enter);
      await visitor.see(box);
      await visitor.until(async () => (await visitor.focused()).startsWith('textarea'), 'the message box has no focus');
      await visitor.type(groceries + keys.enter);
      await visitor.see(figure);
      await visitor.type(keys.escape);
      await visitor.miss(box);
      await visitor.until(async () => (await visitor.focused()).includes('ssistant'), 'the launcher has no focus');
    },
  },
  {
    name: 'hears why an answer was bad',
    customer: 'omar-haddad',
    isAgreed: true,
    run: async (visitor) => {
      await open(visitor);
      await ask(visitor, groceries);
      await visitor.press(['.rating button:last-of-type, [part~=rating] button:last-of-type']);
      await visitor.press(button('Too long'));
      await visitor.miss(button('Too long'));
    },
  },
  {
    name: 'opens an article at what is quoted, and leads back',
    customer: 'priya-shah',
    isAgreed: true,
    run: async (visitor) => {
      await open(visitor);
      await ask(visitor, 'What does credit utilization mean?');
      await visitor.press(['.sources summary']);
      await visitor.press(['.sources button.link']);
      await visitor.see(['.article, .reader, article h2, .sheet h2']);
      await visitor.type(keys.escape);
      await visitor.see(box);
    },
  },
  {
    name: 'works a form out again as it is changed',
    customer: 'maya-torres',
    isAgreed: true,
    run: async (visitor) => {
      await open(visitor);
      await ask(visitor, 'What if I pay 200 a month on my card?');
      await visitor.see(['spendsense-form input']);
      await visitor.ask(
        "const field = find('spendsense-form input').find((one) => one.value === '200'); field.focus(); field.select();",
      );
      await visitor.type('350');
      const outcome = await visitor.see(['.outcome button', 'months']);
      check(/\d+ months/.test(outcome), `it comes to ${outcome}`);
    },
  },
  {
    name: 'draws charts, with the same as a table, over the whole screen too',
    customer: 'maya-torres',
    isAgreed: true,
    run: async (visitor) => {
      await open(visitor);
      await visitor.press(tab('Insights'));
      await visitor.see(['canvas']);
      await visitor.until(
        () =>
          visitor.ask<boolean>(
            "const [canvas] = find('canvas'); const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height); return data.some((value) => value > 0);",
          ),
        'the chart is empty',
      );
      await visitor.press(['summary', 'Show as table']);
      await visitor.until(async () => (await visitor.count(['.wide table tbody tr'])) > 3, 'there is no table');
      await visitor.press(button('Fill the screen'));
      const width = () =>
        visitor.ask<number>(
          "return find('dialog')[0].getBoundingClientRect().width / document.documentElement.clientWidth;",
        );
      await visitor.until(async () => (await width()) === 1, 'the screen is not filled');
      await visitor.type(keys.escape);
      await visitor.until(async () => (await width()) < 0.5, 'it stays over the screen');
    },
  },
  {
    name: 'searches transactions',
    customer: 'omar-haddad',
    isAgreed: true,
    run: async (visitor) => {
      await open(visitor);
      await visitor.press(tab('Transactions'));
      await visitor.see(['.transaction']);
      const merchant = (await visitor.see(['.transaction summary b'])).trim();
      await visitor.press(['input[type=search]']);
      await visitor.type(merchant);
      await visitor.until(async () => {
        const names = await visitor.ask<string[]>(
          "return find('.transaction summary b').map((one) => one.innerText.trim());",
        );
        return names.length > 0 && names.every((name) => name === merchant);
      }, `others than ${merchant} are found`);
    },
  },
  {
    name: 'speaks Spanish when asked to',
    customer: 'priya-shah',
    isAgreed: true,
    run: async (visitor) => {
      await open(visitor);
      await visitor.press(['summary, button', 'More']);
      await visitor.press(button('Español'));
      await visitor.see(tab('Movimientos'));
      await visitor.see(['button', 'Enviar']);
    },
  },
  {
    name: 'switches what is told unasked, takes consent back, and forgets everything with the sign-out',
    customer: 'hana-suzuki',
    isAgreed: true,
    run: async (visitor) => {
      await open(visitor);
      await visitor.press(tab('Privacy'));
      const item: Target = ['[role=switch]', 'A price that went up'];
      await visitor.press(item);
      const state = () =>
        visitor.ask<string>("return find('[role=switch]', 'A price that went up')[0]?.getAttribute('aria-checked');");
      await visitor.until(async () => (await state()) === 'false', 'the switch stays on');
      await visitor.press(button('Withdraw all consent'));
      await visitor.see(['*', 'You withdrew your consent']);
      await visitor.ask("SpendSense('shutdown', { wipe: true });");
      await visitor.miss(launcher);
      const stored = await visitor.ask<unknown[]>('return [localStorage.length, sessionStorage.length];');
      check(JSON.stringify(stored) === '[0,0]', `stored: ${JSON.stringify(stored)}`);
    },
  },
];
