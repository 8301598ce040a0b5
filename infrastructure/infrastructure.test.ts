import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { App, Validations } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { environmentOf } from './environments.ts';
import { SpendSenseStack } from './stacks/spendsense-stack.ts';

const given: Record<string, string> = {
  domain: 'assistant.bank.example',
  certificate: 'arn:aws:acm:eu-central-1:111122223333:certificate/abc',
  edge_certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/abc',
  image: '111122223333.dkr.ecr.eu-central-1.amazonaws.com/spendsense@sha256:abc',
  banks: 'acme',
  alarm_email: 'oncall@bank.example',
};

describe('what is given by the command line', () => {
  test('something that is missing is named, with what would be right', () => {
    assert.throws(() => environmentOf((key) => given[key]), /-c environment=… is needed, one of dev, staging, prod/);
    for (const missing of Object.keys(given)) {
      const context = { ...given, environment: 'prod', [missing]: undefined };
      assert.throws(() => environmentOf((key) => context[key as keyof typeof context]), new RegExp(`-c ${missing}=`));
    }
  });
});

for (const name of ['dev', 'prod'] as const) {
  describe(name, () => {
    let outdir: string;
    let template: Template;
    let findings: unknown[];

    before(async () => {
      outdir = await mkdtemp(path.join(tmpdir(), 'spendsense-cdk-'));
      const app = new App({ outdir, postCliContext: { '@aws-cdk/core:failSynthOnValidationErrors': false } });
      const environment = environmentOf((key) => ({ ...given, environment: name })[key]);
      const { account, region } = environment;
      const stack = new SpendSenseStack(app, `spendsense-${name}`, { environment, env: { account, region } });
      Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
      template = Template.fromStack(stack);
      app.synth();
      const report = JSON.parse(readFileSync(path.join(outdir, 'validation-report.json'), 'utf8'));
      findings = report.pluginReports.flatMap((one: { violations: unknown[] }) => one.violations);
    });
    after(() => rmSync(outdir, { recursive: true, force: true }));

    test('every finding of the checks is mended or explained', () => {
      assert.deepEqual(findings, []);
    });

    test('nothing of the database is reached from outside, and all that is stored is encrypted', () => {
      template.hasResourceProperties('AWS::RDS::DBInstance', {
        PubliclyAccessible: false,
        StorageEncrypted: true,
        EnableIAMDatabaseAuthentication: true,
        DeletionProtection: name === 'prod',
        MultiAZ: name === 'prod',
      });
      template.hasResourceProperties('AWS::EFS::FileSystem', { Encrypted: true });
      template.hasResourceProperties('AWS::RDS::DBParameterGroup', {
        Parameters: Match.objectLike({ 'rds.force_ssl': '1', log_parameter_max_length: '0' }),
      });
      // The services alone, and by their group and not by addresses.
      for (const rule of Object.values(template.findResources('AWS::EC2::SecurityGroupIngress'))) {
        assert.ok(rule['Properties'].SourceSecurityGroupId, JSON.stringify(rule));
      }
      for (const bucket of Object.values(template.findResources('AWS::S3::Bucket'))) {
        assert.equal(bucket['Properties'].PublicAccessBlockConfiguration.RestrictPublicBuckets, true);
      }
    });

    test('containers write to their two folders alone, run as one program each, and hold no secret in clear', () => {
      const tasks = Object.values(template.findResources('AWS::ECS::TaskDefinition'));
      const containers = tasks.flatMap((task) => task['Properties'].ContainerDefinitions);
      assert.deepEqual(containers.map(({ Command }) => Command.join(' ')).sort(), [
        'server/command/main.ts bank check',
        'server/main.ts',
        'server/worker.ts',
      ]);
      for (const container of containers) {
        assert.equal(container.ReadonlyRootFilesystem, true);
        assert.deepEqual(
          container.MountPoints.map(({ ContainerPath }: { ContainerPath: string }) => ContainerPath),
          ['/shared', '/data'],
        );
        const secrets = container.Secrets.map(({ Name }: { Name: string }) => Name).sort();
        assert.deepEqual(secrets, ['CONTENT_KEY_AWS', 'PGPASSWORD', 'PGUSER']);
        const settings = container.Environment.map(({ Name }: { Name: string }) => Name);
        assert.ok(secrets.every((secret: string) => !settings.includes(secret)));
        assert.doesNotMatch(JSON.stringify(container.Environment), /password|:[^/]+@/i);
      }
    });

    test('a rollout takes no capacity away, waits for readiness and goes back by itself', () => {
      template.resourceCountIs('AWS::ECS::Service', 2);
      template.allResourcesProperties('AWS::ECS::Service', {
        DeploymentConfiguration: Match.objectLike({
          MinimumHealthyPercent: 100,
          DeploymentCircuitBreaker: { Enable: true, Rollback: true },
        }),
        EnableExecuteCommand: false,
      });
      template.hasResourceProperties('AWS::ElasticLoadBalancingV2::TargetGroup', {
        HealthCheckPath: '/ready',
        TargetGroupAttributes: Match.arrayWith([
          { Key: 'deregistration_delay.timeout_seconds', Value: '30' },
          // Any server will do: sockets need no stickiness.
          { Key: 'stickiness.enabled', Value: 'false' },
        ]),
      });
    });

    test('whoever goes around the distribution is refused', () => {
      template.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
        DefaultActions: [Match.objectLike({ FixedResponseConfig: Match.objectLike({ StatusCode: '403' }) })],
      });
      template.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
    });

    test('data of a real bank outlives its stack', () => {
      const policies = ['AWS::RDS::DBInstance', 'AWS::EFS::FileSystem', 'AWS::KMS::Key'].flatMap((type) =>
        Object.values(template.findResources(type)).map((resource) => resource['DeletionPolicy']),
      );
      assert.deepEqual([...new Set(policies)], [name === 'prod' ? 'Retain' : 'Delete']);
    });

    test('it is made of what it was made of before', (context) => {
      const resources = Object.entries(template.toJSON()['Resources'] as Record<string, { Type: string }>);
      context.assert.snapshot(resources.map(([id, { Type }]) => `${Type} ${id}`).sort());
    });
  });
}
