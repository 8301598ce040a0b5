import { expect, test } from 'vitest';
import { isAllowed, webhookUrl } from './address.ts';

const strict = { allow_loopback: false };
const local = { allow_loopback: true };

test.each([
  '0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.1',
  '192.0.2.1', '192.168.1.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255', '::', '::1',
  '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::a00:1', '100::1', '2001::1', '2001:db8::1', '2002:a00:1::1', 'fc00::1',
  'fd12::1', 'fe80::1', 'ff02::1', '3fff::1', '4000::1',
])('%s is not of the public internet', (address) => {
  expect(isAllowed(address, strict)).toBe(false);
}); // prettier-ignore

test.each([
  '1.1.1.1',
  '8.8.8.8',
  '100.128.0.1',
  '172.32.0.1',
  '192.167.1.1',
  '223.255.255.254',
  '2606:4700::1111',
  '2a00:1450::1',
])('%s is', (address) => {
  expect(isAllowed(address, strict)).toBe(true);
  expect(isAllowed(address, local)).toBe(true);
});

test('this machine is allowed where that is asked for, its network is not', () => {
  for (const own of ['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1']) expect(isAllowed(own, local)).toBe(true);
  for (const near of ['10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', '0.0.0.0']) expect(isAllowed(near, local)).toBe(false);
});

test.each([
  'http://1.1.1.1/', 'ftp://1.1.1.1/', 'file:///etc/passwd', 'https://user@1.1.1.1/', 'https://:secret@1.1.1.1/', 'https://1.1.1.1/#there',
  'https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://127.1/', 'https://[::1]/',
  'https://[::ffff:7f00:1]/', 'https://10.0.0.1:8443/x', 'https://localhost/', 'http://localhost/', '//1.1.1.1/', 'x', '',
])('%s is no address of a webhook', async (text) => {
  await expect(webhookUrl(text, strict)).rejects.toMatchObject({ code: 'WEBHOOK_URL_INVALID' });
}); // prettier-ignore

test('an address is kept as it is written for all', async () => {
  expect((await webhookUrl('https://1.1.1.1:8443/a?b=c', strict)).href).toBe('https://1.1.1.1:8443/a?b=c');
  expect((await webhookUrl('http://localhost:4000/hook', local)).href).toBe('http://localhost:4000/hook');
  expect((await webhookUrl('http://[::1]:4000/', local)).href).toBe('http://[::1]:4000/');
  await expect(webhookUrl('http://10.0.0.1/', local)).rejects.toMatchObject({ code: 'WEBHOOK_URL_INVALID' });
  await expect(webhookUrl('http://1.1.1.1/', local)).rejects.toMatchObject({ code: 'WEBHOOK_URL_INVALID' });
});
