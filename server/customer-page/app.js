// The assistant as a page of its own: a customer signs in here, or comes with a token that their bank posted.

const { bank, token: given, words } = JSON.parse(document.querySelector('#start').textContent);
const header = document.querySelector('header');
const main = document.querySelector('main');
const form = document.querySelector('#sign-in');
const problem = document.querySelector('#problem');
const signOut = document.querySelector('#sign-out');

/** What the server answers; the access token of sign-in stays in memory, what renews it in a cookie that no script reads. */
async function ask(path, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`/api/v1/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const { data, error } = await response.json();
  if (!response.ok) throw Object.assign(new Error(error.message), { code: error.code });
  return data;
}

/** Starts the assistant over the page. `getToken` is asked anew at every connect. */
function start(getToken) {
  main.hidden = true;
  header.hidden = false;
  window.SpendSense('boot', { getToken, layout: 'page' });
  window.SpendSense('open');
}

/** One access token for all who ask at once, renewed a minute before it would end. */
function renewing(first) {
  let token = first;
  let asked = first ? Date.now() : 0;
  let pending = null;
  return () => {
    if (token && Date.now() - asked < 60_000) return Promise.resolve(token);
    pending ??= ask('customer/refresh', {})
      .then((data) => {
        // Whoever is signed in at another bank is nobody here.
        if (data.user.bank.bank_id !== bank) throw new Error('another bank');
        asked = Date.now();
        return (token = data.token);
      })
      .finally(() => (pending = null));
    return pending;
  };
}

function showForm() {
  header.hidden = true;
  main.hidden = false;
  form.elements.email.focus();
}

async function signIn() {
  problem.textContent = '';
  const { email, password } = form.elements;
  try {
    const { token } = await ask('login', { email: email.value, password: password.value, bank });
    password.value = '';
    signOut.hidden = false;
    start(renewing(token));
  } catch ({ code }) {
    const known = { INVALID_CREDENTIALS: words.wrong, ACCOUNT_LOCKED: words.locked, RATE_LIMITED: words.locked };
    problem.textContent = known[code] ?? words.failed;
  }
}

async function leave() {
  const token = await ask('customer/refresh', {}).then(
    (data) => data.token,
    () => undefined,
  );
  if (token) await ask('logout', { token }).catch(() => undefined);
  window.SpendSense('shutdown');
  location.reload();
}

function sayFailed() {
  problem.textContent = words.failed;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  signIn().catch(sayFailed);
});
signOut.addEventListener('click', () => {
  leave().catch(sayFailed);
});

if (given) start(async () => given);
else {
  const getToken = renewing(null);
  // Whoever signed in before is still there; a customer of another bank has to sign in at this one.
  getToken().then(
    () => {
      signOut.hidden = false;
      start(getToken);
    },
    () => showForm(),
  );
}
