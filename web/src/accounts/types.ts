/** What the server tells of accounts and takes for them. */

export const ROLES = [
  'observer',
  'verifier',
  'analyst',
  'editor',
  'liaison',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

export interface AccountLine {
  id: string;
  login: string;
  displayName: string;
  locale: string;
  roles: Role[];
  proof: 'chosen' | 'one-time' | 'spent' | 'external' | 'none';
  disabled: boolean;
}

/** An account with its one-time password, which is told this once. */
export interface Given {
  account: AccountLine;
  password: string;
  until: string;
}

export interface TokenLine {
  id: string;
  name: string;
  permissions: string[];
  expires: string;
  lastUsed: string | null;
}
