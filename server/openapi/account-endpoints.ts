import {
  loginDataSchema,
  loginRequestSchema,
  logoutRequestSchema,
  passwordRequestSchema,
  signInOptionsDataSchema,
  signInOptionsQuerySchema,
  successDataSchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const auth = '/api/v1/auth';
const signedIn = {
  token: 'eyJhbGciOiJIUzI1NiJ9.e30.signature',
  user: {
    user_id: '0f0e6c1a-6f3b-4d8e-9a55-1c2f3b4d5e6f',
    email: 'operator@demo.example',
    role: 'operator',
    operator_roles: ['administrator'],
    bank: { bank_id: 'demo', name: 'Demo Bank' },
  },
};

/** How operators, and customers who have an account here, sign in and out. */
export const accountEndpoints: readonly Endpoint[] = [
  {
    method: 'post',
    path: `${auth}/login`,
    operation: 'signIn',
    summary: 'Signs in an operator, or a customer who has an account here',
    description:
      'With a `bank` only its account of this address is looked at. Without one, the address must be an operator’s at one bank alone, or a customer’s at one bank alone. The access token lives for 15 minutes; a customer’s is good wherever one of their bank is. A page elsewhere signs in customers of banks that allow it. Five wrong passwords in a row are followed by a pause of 15 minutes, whether there is such an account or not.',
    caller: 'anyone',
    body: loginRequestSchema,
    data: loginDataSchema,
    cookie: true,
    errors: ['INVALID_CREDENTIALS', 'ACCOUNT_LOCKED'],
    example: { body: { email: 'operator@demo.example', password: 'correct horse' }, data: signedIn },
  },
  {
    method: 'get',
    path: `${auth}/options`,
    operation: 'getSignInOptions',
    summary: 'Whether operators of a bank can sign in with the bank’s own accounts',
    description: 'A browser begins that at `/api/v1/auth/oidc/{bank}`, and comes back to the admin signed in.',
    caller: 'anyone',
    query: signInOptionsQuerySchema,
    data: signInOptionsDataSchema,
    example: { data: { single_sign_on: true } },
  },
  {
    method: 'post',
    path: `${auth}/refresh`,
    operation: 'refreshSession',
    summary: 'Trades an operator’s refresh cookie for a new access token and a new cookie',
    description: 'A cookie is good once; one that is used again ends the whole session.',
    caller: 'session',
    data: loginDataSchema,
    cookie: true,
    errors: ['NO_SESSION', 'CROSS_SITE'],
    example: { data: signedIn },
  },
  {
    method: 'post',
    path: `${auth}/customer/refresh`,
    operation: 'refreshCustomerSession',
    summary: 'The same for a customer’s cookie',
    description: 'Operators and customers have a cookie each, so that both can be signed in in one browser.',
    caller: 'customerSession',
    data: loginDataSchema,
    cookie: true,
    errors: ['NO_SESSION', 'CROSS_SITE'],
  },
  {
    method: 'post',
    path: `${auth}/logout`,
    operation: 'signOut',
    summary: 'Signs out',
    description:
      'Ends the session of the access token in the body: every server refuses it from now on. The cookie’s session ends too, and the cookie is cleared. Without a body it is the operator’s cookie that counts. A token that is not of this server, or has ended already, needs no ending.',
    caller: 'anyone',
    body: logoutRequestSchema,
    bodyOptional: true,
    data: successDataSchema,
    cookie: true,
    errors: ['CROSS_SITE'],
    example: { body: { token: signedIn.token }, data: { success: true } },
  },
  {
    method: 'post',
    path: `${auth}/password`,
    operation: 'changePassword',
    summary: 'Changes the password of whoever is signed in',
    description: 'Their other sessions end.',
    caller: 'account',
    body: passwordRequestSchema,
    data: successDataSchema,
    errors: ['INVALID_CREDENTIALS', 'ACCOUNT_LOCKED'],
    example: {
      body: { current_password: 'correct horse', password: 'battery staple 17' },
      data: { success: true },
    },
  },
];
