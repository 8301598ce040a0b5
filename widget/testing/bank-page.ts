/** The script tag as the guide has it, with what a test changes about it. */
export const loaderTag = (attributes = 'defer', source = '/widget/v1/loader.js') =>
  `<script src="${source}" data-bank="demo" ${attributes}></script>`;

/** A page of a bank's, whose own script boots the assistant for `data-customer`, `maya` when not told otherwise. */
export function bankPage({ head = loaderTag(), body = '', customer = 'maya', html = 'lang="en"' } = {}): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>A bank</title>${head}
<script src="/boot.js" data-customer="${customer}" defer></script></head><body>${body}</body></html>`;
}

/** What the page's own script does. Queued calls are kept until the loader is there. */
export const bootScript = `{
const { customer, global = 'SpendSense' } = document.currentScript.dataset;
window[global] ??= Object.assign((...call) => window[global].q.push(call), { q: [] });
window.heard = [];
for (const name of ['ready', 'open', 'close', 'unread', 'connection', 'error', 'rate_limited', 'offer.shown', 'offer.clicked', 'citation.opened', 'consent.changed'])
  addEventListener('spendsense:' + name, ({ detail }) => heard.push([name, detail]));
window.getToken = async (customer_id) =>
  (await (await fetch('/demo/token', { method: 'POST', body: JSON.stringify({ customer_id }) })).json()).data.token;
if (customer) window[global]('boot', { getToken: () => getToken(customer) });
}`;
