// The demo bank's page. It signs a made-up customer in and starts the assistant the way a bank would:
// boot with a callback that fetches a token, and wipe everything before another customer signs in.

const picker = document.querySelector('#customer');
const story = document.querySelector('#story');
const questions = document.querySelectorAll('#questions button');

async function fetchData(path, body) {
  const request = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, request);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const { data } = await response.json();
  return data;
}

function greeting() {
  const hour = new Date().getHours();
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}

function signIn({ customer_id, name, story: text }) {
  document.querySelector('#greeting').textContent = `${greeting()}, ${name.split(' ')[0]}`;
  document.querySelector('#initials').textContent = name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  story.textContent = text;
  history.replaceState(null, '', `#${customer_id}`);
  SpendSense('boot', {
    getToken: async () => (await fetchData('/demo/token', { customer_id })).token,
  });
}

async function start() {
  const { customers } = await fetchData('/demo/customers');
  for (const { customer_id, name } of customers) picker.add(new Option(name, customer_id));
  const chosen = customers.find(({ customer_id }) => `#${customer_id}` === location.hash) ?? customers[0];
  picker.value = chosen.customer_id;
  picker.disabled = false;
  picker.addEventListener('change', () => {
    SpendSense('shutdown', { wipe: true });
    signIn(customers.find(({ customer_id }) => customer_id === picker.value));
  });
  for (const button of questions) {
    button.disabled = false;
    button.addEventListener('click', () => SpendSense('prefill', button.textContent));
  }
  signIn(chosen);
}

start().catch((error) => {
  story.textContent = 'The demonstration could not be started. Reload the page to try again.';
  console.error(error);
});
