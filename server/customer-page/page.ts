import type { Bank } from '../database/entities/index.ts';
import { languageOf, type Language } from '../../plugins/tools/shared/language.ts';

const words = {
  en: {
    lead: 'Your money, with every figure open to you.',
    email: 'Email',
    password: 'Password',
    sign_in: 'Sign in',
    sign_out: 'Sign out',
    wrong: 'Email or password is wrong.',
    locked: 'Too many tries. Wait a few minutes.',
    failed: 'Signing in did not work. Please try again.',
  },
  es: {
    lead: 'Su dinero, con todas las cifras a la vista.',
    email: 'Correo electrónico',
    password: 'Contraseña',
    sign_in: 'Entrar',
    sign_out: 'Salir',
    wrong: 'El correo o la contraseña no son correctos.',
    locked: 'Demasiados intentos. Espere unos minutos.',
    failed: 'No se pudo entrar. Inténtelo de nuevo.',
  },
} satisfies Record<Language, Record<string, string>>;

/**
 * The assistant as a page of its own. With a customer's token it starts at once; without one it asks to sign in. The token stands
 * in a block of data, which no policy lets run, and never in an address.
 */
export function customerPage(bank: Pick<Bank, 'bank_id' | 'name' | 'locale'>, token: string | null): string {
  const language = languageOf(bank.locale);
  const say = words[language];
  const started = { bank: bank.bank_id, locale: bank.locale, token, words: say };
  const field = (id: string, type: string, label: string, autocomplete: string) =>
    `<label for="${id}">${label}</label><input id="${id}" name="${id}" type="${type}" autocomplete="${autocomplete}" required>`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escaped(bank.name)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/app/app.css">`,
    `<script type="application/json" id="start">${inData(started)}</script>`,
    `<script src="/widget/v1/loader.js" data-bank="${escaped(bank.bank_id)}" defer></script>`,
    '<script src="/app/app.js" defer></script></head><body>',
    `<header hidden><strong>${escaped(bank.name)}</strong><button id="sign-out" hidden>${say.sign_out}</button></header>`,
    `<main hidden><form id="sign-in"><h1>${escaped(bank.name)}</h1><p>${say.lead}</p>`,
    field('email', 'email', say.email, 'username'),
    field('password', 'password', say.password, 'current-password'),
    `<p role="alert" id="problem"></p><button>${say.sign_in}</button></form></main></body></html>`,
  ].join('\n');
}

/** JSON that cannot end the element that it stands in. */
function inData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
