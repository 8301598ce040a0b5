import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { Alarms } from './alarms.ts';
import { Data } from './data.ts';
import { Edge } from './edge.ts';
import { Network } from './network.ts';
import { OperatorLogin } from './operator-login.ts';
import { Services } from './services.ts';

/** A whole installation of one environment. */
export class SpendSenseStack extends Stack {
  constructor(scope: Construct, id: string, { environment, ...props }: StackProps & { environment: Environment }) {
    super(scope, id, { ...props, terminationProtection: !environment.is_disposable });
    const network = new Network(this, 'network');
    const data = new Data(this, 'data', { environment, network });
    const services = new Services(this, 'services', { environment, network, data });
    const edge = new Edge(this, 'edge', { environment, data, load_balancer: services.load_balancer });
    const login = new OperatorLogin(this, 'operator-login', { environment });
    new Alarms(this, 'alarms', { environment, data, services });

    new CfnOutput(this, 'Domain', { value: edge.distribution.distributionDomainName });
    new CfnOutput(this, 'AssetBucket', { value: edge.assets.bucketName });
    new CfnOutput(this, 'LogoBucket', { value: edge.logos.bucketName });
    new CfnOutput(this, 'OperatorIssuer', { value: login.pool.userPoolProviderUrl });
    new CfnOutput(this, 'OperatorClientId', { value: login.client.userPoolClientId });
  }
}
