import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { HttpCodeTarget } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import type { Data } from './data.ts';
import type { Services } from './services.ts';

const gibibyte = 1024 ** 3;

/** Who is told when customers notice something, or soon will; what to do then stands in the runbook. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    { environment, data, services }: { environment: Environment; data: Data; services: Services },
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'topic', { enforceSSL: true, masterKey: data.key });
    this.topic.addSubscription(new EmailSubscription(environment.alarm_email));

    const { database } = data;
    const { load_balancer, targets, server, worker } = services;
    const minute = { period: Duration.minutes(1) };
    // What the seed of this product promised: an answer within half a second, for 95 of 100.
    this.#alarm('slow', targets.metrics.targetResponseTime({ statistic: 'p95', ...minute }), { over: 0.5, for: 5 });
    this.#alarm('failing', targets.metrics.httpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT, minute), {
      over: 10,
      for: 3,
    });
    this.#alarm('nobody-ready', targets.metrics.unhealthyHostCount(minute), { over: 0, for: 5 });
    this.#alarm('busy', server.metricCpuUtilization(minute), { over: 90, for: 10 });
    this.#alarm('work-piles-up', worker.metricCpuUtilization(minute), { over: 90, for: 30 });
    this.#alarm('database-busy', database.metricCPUUtilization(minute), { over: 80, for: 15 });
    this.#alarm('database-full', database.metricFreeStorageSpace(minute), {
      under: (environment.database.storage_gib * gibibyte) / 10,
      for: 5,
    });
    this.#alarm('connections', database.metricDatabaseConnections(minute), { over: 400, for: 5 });
    for (const [name, logGroup] of services.logs) {
      const errors = new MetricFilter(this, `${name}-errors`, {
        logGroup,
        // As pino numbers them: 50 is an error, 60 the end of a process.
        filterPattern: FilterPattern.numberValue('$.level', '>=', 50),
        metricNamespace: 'SpendSense',
        metricName: `${environment.name}-${name}-errors`,
      });
      this.#alarm(`${name}-failing`, errors.metric({ statistic: 'sum', ...minute }), { over: 5, for: 5 });
    }

    // The nightly check of banks ended with a problem, or not at all.
    new Rule(this, 'check-failed', {
      eventPattern: {
        source: ['aws.ecs'],
        detailType: ['ECS Task State Change'],
        detail: {
          clusterArn: [services.cluster.clusterArn],
          taskDefinitionArn: [services.check.taskDefinitionArn],
          lastStatus: ['STOPPED'],
          containers: { exitCode: [{ 'anything-but': 0 }] },
        },
      },
      targets: [new SnsTopic(this.topic)],
    });

    new Dashboard(this, 'dashboard', {
      dashboardName: `spendsense-${environment.name}`,
      widgets: [
        [
          new GraphWidget({ title: 'Requests', left: [load_balancer.metrics.requestCount(minute)] }),
          new GraphWidget({
            title: 'Response time, p50 and p95',
            left: ['p50', 'p95'].map((statistic) => targets.metrics.targetResponseTime({ statistic, ...minute })),
          }),
          new GraphWidget({ title: 'Sockets', left: [load_balancer.metrics.activeConnectionCount(minute)] }),
        ],
        [
          new GraphWidget({
            title: 'Processor',
            left: [server.metricCpuUtilization(minute), worker.metricCpuUtilization(minute)],
          }),
          new GraphWidget({ title: 'Database', left: [database.metricCPUUtilization(minute)] }),
          new GraphWidget({ title: 'Connections', left: [database.metricDatabaseConnections(minute)] }),
        ],
      ],
    });
  }

  #alarm(name: string, metric: IMetric, limit: { over?: number; under?: number; for: number }): void {
    const alarm = new Alarm(this, name, {
      metric,
      threshold: limit.over ?? limit.under ?? 0,
      comparisonOperator:
        limit.under === undefined ? ComparisonOperator.GREATER_THAN_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: limit.for,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
