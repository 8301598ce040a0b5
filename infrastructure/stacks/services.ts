import { Duration, RemovalPolicy, Stack, Validations, type CfnElement } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Peer, Port, SecurityGroup, SubnetType } from 'aws-cdk-lib/aws-ec2';
import {
  AwsLogDriver,
  Cluster,
  ContainerImage,
  ContainerInsights,
  CpuArchitecture,
  FargateService,
  FargateTaskDefinition,
  Secret,
} from 'aws-cdk-lib/aws-ecs';
import {
  ApplicationLoadBalancer,
  ApplicationProtocol,
  ListenerAction,
  ListenerCondition,
  SslPolicy,
  type ApplicationTargetGroup,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { EcsTask } from 'aws-cdk-lib/aws-events-targets';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import type { Data } from './data.ts';
import { ports, type Network } from './network.ts';

/** Header that the distribution adds and the load balancer asks for: nobody goes around the firewall. */
export const originHeader = 'x-spendsense-origin';

type Sizes = { cpu: number; memoryLimitMiB: number };
const serverSize: Sizes = { cpu: 1024, memoryLimitMiB: 2048 };
const workerSize: Sizes = { cpu: 1024, memoryLimitMiB: 4096 };

interface Given {
  readonly environment: Environment;
  readonly network: Network;
  readonly data: Data;
}

/** Chat servers behind a load balancer, workers beside them: the same image, the same settings. */
export class Services extends Construct {
  readonly cluster: Cluster;
  readonly server: FargateService;
  readonly worker: FargateService;
  readonly load_balancer: ApplicationLoadBalancer;
  readonly targets: ApplicationTargetGroup;
  /** What each program logs, by its name. */
  readonly logs = new Map<string, LogGroup>();
  /** The task that runs every night. */
  readonly check: FargateTaskDefinition;

  constructor(scope: Construct, id: string, given: Given) {
    super(scope, id);
    const { environment, network, data } = given;
    this.cluster = new Cluster(this, 'cluster', { vpc: network.vpc, containerInsightsV2: ContainerInsights.ENABLED });

    this.server = this.#service('server', given, { size: serverSize, command: ['server/main.ts'] });
    this.worker = this.#service('worker', given, { size: workerSize, command: ['server/worker.ts'] });
    this.#scale(this.server, environment.servers);
    this.#scale(this.worker, environment.workers);

    this.load_balancer = this.#loadBalancer(given);
    const listener = this.load_balancer.addListener('https', {
      port: 443,
      certificates: [Certificate.fromCertificateArn(this, 'certificate', environment.certificate)],
      sslPolicy: SslPolicy.TLS13_RES,
      open: false,
      defaultAction: ListenerAction.fixedResponse(403),
    });
    this.targets = listener.addTargets('servers', {
      priority: 1,
      conditions: [ListenerCondition.httpHeader(originHeader, [data.origin_secret.secretValue.unsafeUnwrap()])],
      targets: [this.server],
      port: ports.http,
      protocol: ApplicationProtocol.HTTP,
      healthCheck: { path: '/ready', interval: Duration.seconds(10), healthyThresholdCount: 2 },
      // A server that stops finishes its turns in twenty seconds.
      deregistrationDelay: Duration.seconds(30),
    });
    this.check = this.#nightlyCheck(given);
    Validations.of(this).acknowledge(
      {
        id: 'AwsSolutions::AwsSolutions-ECS2',
        reason: 'Addresses and switches, none of them secret: what is secret comes from Secrets Manager.',
      },
      {
        id: 'AwsSolutions::AwsSolutions-EC23',
        reason: 'CloudFront has no fixed addresses here: the listener refuses whoever lacks its secret header.',
      },
      { id: 'AwsSolutions::AwsSolutions-S1', reason: 'The bucket holds access logs itself.' },
    );
    // EventBridge may start and describe the tasks of this cluster, whose ids nobody knows before.
    Validations.of(this.check).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ecs:${environment.region}:*:task/<${Stack.of(this).getLogicalId(this.cluster.node.defaultChild as CfnElement)}>/*]`,
      reason: 'The ids of tasks are made when they start.',
    });
  }

  #loadBalancer({ network, environment }: Given): ApplicationLoadBalancer {
    const group = new SecurityGroup(this, 'balancer', { vpc: network.vpc, allowAllOutbound: false });
    // Whoever it is has the header of the distribution, or is refused.
    group.addIngressRule(Peer.anyIpv4(), Port.tcp(443), 'the distribution');
    const balancer = new ApplicationLoadBalancer(this, 'load-balancer', {
      vpc: network.vpc,
      internetFacing: true,
      securityGroup: group,
      dropInvalidHeaderFields: true,
      deletionProtection: !environment.is_disposable,
      // Longer than a socket's heartbeat, so that no quiet socket is cut.
      idleTimeout: Duration.seconds(75),
    });
    const logs = new Bucket(this, 'balancer-logs', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(90) }],
      removalPolicy: environment.is_disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    balancer.logAccessLogs(logs);
    return balancer;
  }

  #service(name: string, given: Given, options: { size: Sizes; command: string[] }): FargateService {
    const { environment, network, data } = given;
    const isServer = name === 'server';
    const task = this.#task(name, given, options);
    const service = new FargateService(this, name, {
      cluster: this.cluster,
      taskDefinition: task,
      desiredCount: isServer ? environment.servers.least : environment.workers.least,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_WITH_EGRESS },
      securityGroups: [network.services],
      // One more before one less: a rollout takes no capacity away, and what fails its checks is taken back.
      minHealthyPercent: 100,
      maxHealthyPercent: 200,
      circuitBreaker: { rollback: true },
      enableExecuteCommand: false,
      ...(isServer && { healthCheckGracePeriod: Duration.seconds(120) }),
    });
    service.node.addDependency(data.database, data.files.mountTargetsAvailable);
    return service;
  }

  #task(
    name: string,
    { environment, data }: Given,
    { size, command }: { size: Sizes; command: string[] },
  ): FargateTaskDefinition {
    const task = new FargateTaskDefinition(this, `${name}-task`, {
      ...size,
      runtimePlatform: { cpuArchitecture: CpuArchitecture.ARM64 },
    });
    const logGroup = new LogGroup(this, `${name}-logs`, {
      retention: RetentionDays.ONE_YEAR,
      encryptionKey: data.key,
      removalPolicy: environment.is_disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    this.logs.set(name, logGroup);
    const { instanceEndpoint, secret } = data.database;
    if (!secret) throw new Error('The database has no secret.');
    const container = task.addContainer('spendsense', {
      image: ContainerImage.fromRegistry(environment.image),
      command,
      readonlyRootFilesystem: true,
      stopTimeout: Duration.seconds(60),
      logging: new AwsLogDriver({ streamPrefix: name, logGroup }),
      portMappings: [{ containerPort: ports.http }, { containerPort: ports.metrics }],
      environment: {
        DATABASE_URL: `postgresql://${instanceEndpoint.socketAddress}/spendsense?sslmode=verify-full`,
        CONTENT_KEY: 'env:CONTENT_KEY_AWS',
        SECRETS_DIR: '/shared/secrets',
        CHECKPOINT_DIR: '/shared/checkpoints',
        DATA_DIR: '/data',
        JOBS: 'elsewhere',
        METRICS_PORT: String(ports.metrics),
        LOG_LEVEL: 'info',
        // The distribution and the load balancer.
        TRUST_PROXY: '2',
      },
      secrets: {
        PGUSER: Secret.fromSecretsManager(secret, 'username'),
        PGPASSWORD: Secret.fromSecretsManager(secret, 'password'),
        CONTENT_KEY_AWS: Secret.fromSecretsManager(data.content_key),
      },
    });
    task.addVolume({
      name: 'shared',
      efsVolumeConfiguration: {
        fileSystemId: data.files.fileSystemId,
        transitEncryption: 'ENABLED',
        authorizationConfig: { accessPointId: data.shared.accessPointId, iam: 'ENABLED' },
      },
    });
    // A lock and a version, no data: everything else is in PostgreSQL and on the shared files.
    task.addVolume({ name: 'data' });
    container.addMountPoints(
      { sourceVolume: 'shared', containerPath: '/shared', readOnly: false },
      { sourceVolume: 'data', containerPath: '/data', readOnly: false },
    );
    data.files.grantReadWrite(task.taskRole);
    return task;
  }

  /** By the processor: a turn is work, a quiet socket is almost none. */
  #scale(service: FargateService, { least, most }: { least: number; most: number }): void {
    service.autoScaleTaskCount({ minCapacity: least, maxCapacity: most }).scaleOnCpuUtilization('processor', {
      targetUtilizationPercent: 60,
      scaleInCooldown: Duration.minutes(10),
      scaleOutCooldown: Duration.minutes(1),
    });
  }

  /** Every night, each bank's pages, keys and clock are checked; what is wrong stands in the log, and a task that ended badly is told of. */
  #nightlyCheck(given: Given): FargateTaskDefinition {
    const task = this.#task('check', given, {
      size: { cpu: 256, memoryLimitMiB: 1024 },
      command: ['server/command/main.ts', 'bank', 'check'],
    });
    new Rule(this, 'nightly-check', {
      schedule: Schedule.cron({ hour: '5', minute: '0' }),
      targets: [
        new EcsTask({
          cluster: this.cluster,
          taskDefinition: task,
          subnetSelection: { subnetType: SubnetType.PRIVATE_WITH_EGRESS },
          securityGroups: [given.network.services],
        }),
      ],
    });
    return task;
  }
}
