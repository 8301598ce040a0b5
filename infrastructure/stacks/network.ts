import { RemovalPolicy } from 'aws-cdk-lib';
import {
  FlowLogDestination,
  GatewayVpcEndpointAwsService,
  InterfaceVpcEndpointAwsService,
  Port,
  SecurityGroup,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** Ports of the image. */
export const ports = { http: 3000, metrics: 9464, database: 5442, files: 2049 } as const;

/**
 * Three kinds of subnets: the load balancer's, the services', and the database's, which has no way out. What AWS itself offers is
 * reached without leaving its network; webhooks, banks' key sets and a hosted model go through the gateways.
 */
export class Network extends Construct {
  readonly vpc: Vpc;
  readonly services: SecurityGroup;
  readonly database: SecurityGroup;
  readonly files: SecurityGroup;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const logs = new LogGroup(this, 'flow', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.vpc = new Vpc(this, 'vpc', {
      maxAzs: 3,
      natGateways: 2,
      subnetConfiguration: [
        { name: 'public', subnetType: SubnetType.PUBLIC, cidrMask: 24 },
        { name: 'services', subnetType: SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 20 },
        { name: 'data', subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
      ],
      flowLogs: { all: { destination: FlowLogDestination.toCloudWatchLogs(logs) } },
    });
    this.vpc.addGatewayEndpoint('s3', { service: GatewayVpcEndpointAwsService.S3 });
    const group = (name: string, description: string) =>
      new SecurityGroup(this, name, { vpc: this.vpc, description, allowAllOutbound: name === 'services' });
    this.services = group('services', 'Chat servers and workers');
    this.database = group('database', 'PostgreSQL');
    this.files = group('files', 'Secrets and checkpoints that servers share');
    const endpoints = group('endpoints', 'Ways to AWS inside of its network');
    this.database.addIngressRule(this.services, Port.tcp(ports.database), 'servers and workers');
    this.files.addIngressRule(this.services, Port.tcp(ports.files), 'servers and workers');
    endpoints.addIngressRule(this.services, Port.tcp(443), 'servers and workers');
    for (const [name, service] of Object.entries({
      secrets: InterfaceVpcEndpointAwsService.SECRETS_MANAGER,
      logs: InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS,
      images: InterfaceVpcEndpointAwsService.ECR,
      layers: InterfaceVpcEndpointAwsService.ECR_DOCKER,
    })) {
      this.vpc.addInterfaceEndpoint(name, { service, securityGroups: [endpoints], open: false });
    }
  }
}
