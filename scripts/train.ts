/** `node scripts/train.ts PART`: trains one of what the product learns from its examples, where that was not done before, and keeps it in dist/model. */
import { inputClassifier } from '../plugins/guardrails/input-classifier/index.ts';
import { replyClassifier } from '../plugins/guardrails/reply-classifier/index.ts';
import { toolPlugins } from '../plugins/tools/index.ts';
import { routerFor } from '../server/model/index.ts';

const parts: Readonly<Record<string, () => unknown>> = {
  router: () => routerFor(toolPlugins),
  input: inputClassifier,
  replies: replyClassifier,
};

const [, , part = ''] = process.argv;
const train = parts[part];
if (!train) {
  process.stderr.write(`There is no part "${part}"; there are ${Object.keys(parts).join(', ')}.\n`);
  process.exit(2);
}
train();
