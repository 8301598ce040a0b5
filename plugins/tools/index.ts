import type { ToolPlugin } from '../kit/index.ts';
import balances from './balances/index.ts';
import help from './help/index.ts';
import spending from './spending/index.ts';

/** Every tool that ships with the assistant. */
export const toolPlugins: readonly ToolPlugin[] = [balances, spending, help];
