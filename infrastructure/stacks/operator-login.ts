import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';

/**
 * Where a bank's operators sign in that has no accounts of its own to bring: nobody registers by themselves, and a second factor is asked
 * of everybody. The server takes it as it takes any issuer of OpenID Connect.
 */
export class OperatorLogin extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, { environment }: { environment: Environment }) {
    super(scope, id);
    this.pool = new UserPool(this, 'operators', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(2),
      },
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: !environment.is_disposable,
      removalPolicy: environment.is_disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    this.pool.addDomain('sign-in', {
      cognitoDomain: { domainPrefix: `spendsense-${environment.name}-${this.node.addr.slice(-8)}` },
    });
    this.client = this.pool.addClient('admin', {
      generateSecret: true,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(8),
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: environment.banks.map(
          (bank) => `https://${environment.domain}/api/v1/auth/oidc/${bank}/callback`,
        ),
      },
    });
  }
}
