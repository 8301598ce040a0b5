import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { environmentOf } from './environments.ts';
import { SpendSenseStack } from './stacks/spendsense-stack.ts';

const app = new App();
const environment = environmentOf((key) => app.node.tryGetContext(key));
const { account, region } = environment;
const stack = new SpendSenseStack(app, `spendsense-${environment.name}`, { environment, env: { account, region } });
Tags.of(stack).add('application', 'spendsense');
Tags.of(stack).add('environment', environment.name);
// A finding that nobody explained stops the synthesis.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
