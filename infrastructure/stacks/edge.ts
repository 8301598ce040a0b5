import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import type { Data } from './data.ts';
import { originHeader } from './services.ts';

/** Requests that an address may make in five minutes; the server's own limits are closer, and of each customer. */
const mostRequests = 3_000;

/**
 * What browsers reach. Parts of the widget lie in a bucket under their version, where a rollout takes none away that a page still asks
 * for; the loader and everything that is somebody's own comes from the servers. A firewall stands before those.
 */
export class Edge extends Construct {
  readonly distribution: Distribution;
  readonly assets: Bucket;
  /** Partners' logos, which a deployment or a bank's team uploads with a link that was signed for it. */
  readonly logos: Bucket;

  constructor(
    scope: Construct,
    id: string,
    {
      environment,
      data,
      load_balancer,
    }: { environment: Environment; data: Data; load_balancer: ApplicationLoadBalancer },
  ) {
    super(scope, id);
    const removalPolicy = environment.is_disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    const logs = new Bucket(this, 'logs', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.OBJECT_WRITER,
      lifecycleRules: [{ expiration: Duration.days(90) }],
      removalPolicy,
    });
    const bucket = (name: string) =>
      new Bucket(this, name, {
        encryption: BucketEncryption.S3_MANAGED,
        blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
        enforceSSL: true,
        versioned: true,
        serverAccessLogsBucket: logs,
        serverAccessLogsPrefix: `${name}/`,
        removalPolicy,
      });
    this.assets = bucket('assets');
    this.logos = bucket('logos');
    this.logos.addCorsRule({
      allowedMethods: [HttpMethods.PUT],
      allowedOrigins: [`https://${environment.domain}`],
      allowedHeaders: ['content-type'],
      maxAge: 300,
    });

    const servers = new HttpOrigin(load_balancer.loadBalancerDnsName, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      customHeaders: { [originHeader]: data.origin_secret.secretValue.unsafeUnwrap() },
      readTimeout: Duration.seconds(60),
      keepaliveTimeout: Duration.seconds(60),
    });
    const secure = { viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS, compress: true };
    const fromServers = { ...secure, origin: servers, originRequestPolicy: OriginRequestPolicy.ALL_VIEWER };
    const fromBucket = (from: Bucket) => ({
      ...secure,
      origin: S3BucketOrigin.withOriginAccessControl(from),
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
    });
    this.distribution = new Distribution(this, 'distribution', {
      domainNames: [environment.domain],
      certificate: Certificate.fromCertificateArn(this, 'certificate', environment.edge_certificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableLogging: true,
      logBucket: logs,
      logFilePrefix: 'distribution/',
      // Sockets and answers about a person: nothing is kept on the way.
      defaultBehavior: {
        ...fromServers,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
      },
      additionalBehaviors: {
        '/widget/v1/*': { ...fromServers, cachePolicy: CachePolicy.USE_ORIGIN_CACHE_CONTROL_HEADERS },
        '/widget/*': fromBucket(this.assets),
        '/logos/*': fromBucket(this.logos),
      },
    });
    this.#firewall(load_balancer);
    Validations.of(this.distribution).acknowledge(
      {
        id: 'AwsSolutions::AwsSolutions-CFR1',
        reason: 'A bank’s customers travel, and ask about their money from abroad.',
      },
      {
        id: 'AwsSolutions::AwsSolutions-CFR2',
        reason:
          'The firewall stands before the servers, in the region of the stack; the rest are files that anybody may read.',
      },
    );
  }

  #firewall(load_balancer: ApplicationLoadBalancer): void {
    const metric = (metricName: string) => ({
      metricName,
      cloudWatchMetricsEnabled: true,
      sampledRequestsEnabled: false,
    });
    const managed = (name: string, priority: number, ...exceptions: string[]): CfnWebACL.RuleProperty => ({
      name,
      priority,
      overrideAction: { none: {} },
      statement: {
        managedRuleGroupStatement: {
          vendorName: 'AWS',
          name,
          ruleActionOverrides: exceptions.map((each) => ({ name: each, actionToUse: { count: {} } })),
        },
      },
      visibilityConfig: metric(name),
    });
    const firewall = new CfnWebACL(this, 'firewall', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: metric('spendsense'),
      rules: [
        {
          name: 'flood',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: {
            rateBasedStatement: {
              limit: mostRequests,
              aggregateKeyType: 'FORWARDED_IP',
              forwardedIpConfig: { headerName: 'X-Forwarded-For', fallbackBehavior: 'MATCH' },
            },
          },
          visibilityConfig: metric('flood'),
        },
        // A bank's ingestion sends more than eight kilobytes, and says so by its token: the server reads no body before that.
        managed('AWSManagedRulesCommonRuleSet', 1, 'SizeRestrictions_BODY'),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 2),
      ],
    });
    new CfnWebACLAssociation(this, 'before-the-servers', {
      resourceArn: load_balancer.loadBalancerArn,
      webAclArn: firewall.attrArn,
    });
  }
}
