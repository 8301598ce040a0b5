export { ContentKey } from './content-key.ts';
export { Vault } from './vault.ts';
