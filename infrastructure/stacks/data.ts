import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { InstanceClass, InstanceSize, InstanceType, SubnetType } from 'aws-cdk-lib/aws-ec2';
import { AccessPoint, FileSystem } from 'aws-cdk-lib/aws-efs';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  Credentials,
  DatabaseInstance,
  DatabaseInstanceEngine,
  ParameterGroup,
  PostgresEngineVersion,
} from 'aws-cdk-lib/aws-rds';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { ports, type Network } from './network.ts';

const sizes = { small: InstanceSize.SMALL, large: InstanceSize.LARGE, '2xlarge': InstanceSize.XLARGE2 };

/** What outlives every server: PostgreSQL, the secrets and checkpoints that servers share, and the keys over all of it. */
export class Data extends Construct {
  readonly key: Key;
  readonly database: DatabaseInstance;
  /** Wraps customers' keys: without it nobody reads again what they said. Never rotated by itself; see the runbook. */
  readonly content_key: Secret;
  /** What the distribution proves itself with to the load balancer. */
  readonly origin_secret: Secret;
  readonly files: FileSystem;
  readonly shared: AccessPoint;

  constructor(scope: Construct, id: string, { environment, network }: { environment: Environment; network: Network }) {
    super(scope, id);
    const removalPolicy = environment.is_disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    const { size, storage_gib, has_standby, backup_days } = environment.database;
    this.key = new Key(this, 'key', { enableKeyRotation: true, description: 'SpendSense data', removalPolicy });

    const engine = DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.of('18.1', '18') });
    this.database = new DatabaseInstance(this, 'database', {
      engine,
      // pgvector comes with it; the first migration creates the extension.
      parameterGroup: new ParameterGroup(this, 'parameters', {
        engine,
        parameters: {
          'rds.force_ssl': '1',
          // The server's own work is short; what is not, is stuck.
          idle_in_transaction_session_timeout: '60000',
          log_min_duration_statement: '500',
          // Statements hold no values: they are sent apart.
          log_parameter_max_length: '0',
          log_parameter_max_length_on_error: '0',
        },
      }),
      instanceType: InstanceType.of(size === 'small' ? InstanceClass.T4G : InstanceClass.R8G, sizes[size]),
      vpc: network.vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
      securityGroups: [network.database],
      databaseName: 'spendsense',
      credentials: Credentials.fromGeneratedSecret('spendsense', { encryptionKey: this.key }),
      port: ports.database,
      multiAz: has_standby,
      allocatedStorage: storage_gib,
      maxAllocatedStorage: storage_gib * 4,
      storageEncrypted: true,
      storageEncryptionKey: this.key,
      backupRetention: Duration.days(backup_days),
      enablePerformanceInsights: size !== 'small',
      ...(size !== 'small' && { performanceInsightEncryptionKey: this.key }),
      monitoringInterval: Duration.minutes(1),
      cloudwatchLogsExports: ['postgresql'],
      deletionProtection: !environment.is_disposable,
      removalPolicy,
      autoMinorVersionUpgrade: true,
      iamAuthentication: true,
    });
    this.database.addRotationSingleUser({ automaticallyAfter: Duration.days(30) });

    this.content_key = new Secret(this, 'content-key', {
      description: "Wraps customers' keys",
      encryptionKey: this.key,
      // The server takes 32 bytes in base64: 43 characters and the padding.
      generateSecretString: { passwordLength: 43, excludePunctuation: true },
      removalPolicy,
    });

    this.origin_secret = new Secret(this, 'origin-secret', {
      description: 'The header that the distribution adds for the load balancer',
      generateSecretString: { passwordLength: 40, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });

    Validations.of(this.content_key).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SMG4',
      reason:
        'What it wraps could not be opened any more: an operator rotates it with `content-key rotate`, see the runbook.',
    });
    Validations.of(this.origin_secret).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SMG4',
      reason: 'Both sides must change at once, with a deployment: replacing the secret is one.',
    });

    this.files = new FileSystem(this, 'files', {
      vpc: network.vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
      securityGroup: network.files,
      encrypted: true,
      kmsKey: this.key,
      removalPolicy,
    });
    // As the image's user, who owns nothing else.
    this.shared = this.files.addAccessPoint('shared', {
      path: '/spendsense',
      posixUser: { uid: '65532', gid: '65532' },
      createAcl: { ownerUid: '65532', ownerGid: '65532', permissions: '700' },
    });

    const vault = new BackupVault(this, 'vault', {
      encryptionKey: this.key,
      removalPolicy,
      ...(!environment.is_disposable && {
        lockConfiguration: { minRetention: Duration.days(backup_days), changeableFor: Duration.days(3) },
      }),
    });
    const plan = new BackupPlan(this, 'backup', { backupVault: vault });
    plan.addRule(
      new BackupPlanRule({
        scheduleExpression: Schedule.cron({ hour: '4', minute: '0' }),
        deleteAfter: Duration.days(Math.max(backup_days, 7)),
      }),
    );
    plan.addSelection('all', {
      resources: [BackupResource.fromRdsDatabaseInstance(this.database), BackupResource.fromEfsFileSystem(this.files)],
    });
    Validations.of(this).acknowledge(
      ...['AmazonRDSEnhancedMonitoringRole', 'AWSBackupServiceRolePolicyForBackup'].map((policy) => ({
        id: `AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/${policy}]`,
        reason: 'The policies that AWS keeps for its own services to do exactly this.',
      })),
    );
    if (environment.is_disposable) {
      Validations.of(this.database).acknowledge(
        ...['RDS3', 'RDS10'].map((rule) => ({
          id: `AwsSolutions::AwsSolutions-${rule}`,
          reason: 'Holds made-up customers only, and goes with its stack.',
        })),
      );
    }
  }
}
