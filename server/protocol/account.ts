/** Signing in and out under /api/v1/auth, for operators and for customers who have an account here. */
import * as z from 'zod';

const password = z.string().min(1).max(256);
/** Characters of a password that a person chooses, at least. */
export const shortestPassword = 12;

/** POST /auth/login. The refresh token travels only in an HttpOnly cookie. */
export const loginRequestSchema = z.strictObject({
  email: z.email().max(254),
  password,
  /** Only the account at this bank is looked at. */
  bank: z
    .string()
    .min(1)
    .max(100)
    .regex(/^\P{Cc}*$/u, 'must hold no control characters')
    .optional(),
});
export type LoginRequest = z.infer<typeof loginRequestSchema>;

/** A viewer reads; an approver decides on what others propose as well; an administrator proposes as well. An auditor reads who did what, and no content. */
export const operatorRoles = ['viewer', 'approver', 'auditor', 'administrator', 'platform_administrator'] as const;
export type OperatorRole = (typeof operatorRoles)[number];

/** Whoever signed in. */
export const accountUserSchema = z.strictObject({
  user_id: z.string(),
  email: z.string(),
  role: z.enum(['operator', 'consumer']),
  /** What an operator may do; a customer has none. */
  operator_roles: z.array(z.enum(operatorRoles)),
  bank: z.strictObject({ bank_id: z.string(), name: z.string() }),
});
export const loginDataSchema = z.strictObject({ token: z.string(), user: accountUserSchema });
export type LoginData = z.infer<typeof loginDataSchema>;

/** GET /auth/options?bank= */
export const signInOptionsQuerySchema = z.strictObject({
  bank: z
    .string()
    .min(1)
    .max(100)
    .regex(/^\P{Cc}*$/u, 'must hold no control characters'),
});
export const signInOptionsDataSchema = z.strictObject({ single_sign_on: z.boolean() });
export type SignInOptionsData = z.infer<typeof signInOptionsDataSchema>;

/** POST /auth/logout. Without a token the operator's session of the cookie ends. */
export const logoutRequestSchema = z.strictObject({ token: z.string().min(1).max(4_096).optional() });

/** POST /auth/confirm: whoever is signed in proves again who they are. */
export const confirmRequestSchema = z.strictObject({ password });

/** POST /auth/password */
export const passwordRequestSchema = z.strictObject({
  current_password: password,
  password: z.string().min(shortestPassword).max(256),
});
export const successDataSchema = z.strictObject({ success: z.literal(true) });
