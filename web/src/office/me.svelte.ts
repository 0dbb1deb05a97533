import { get, Trouble } from '../lib/api';
import { FORMS, type FormKind } from '../entry/forms';
import type { Author, Me, Permission } from './types';

/** Who is at the desk, and what he may do. */
class Account {
  me = $state.raw<Me | null>(null);
  /** True when the server asks for a name and a password. */
  signedOut = $state(false);
  known = $state(false);

  async ask(): Promise<void> {
    try {
      this.me = await get<Me>('/api/me');
      this.signedOut = false;
    } catch (trouble) {
      this.signedOut = trouble instanceof Trouble && trouble.status === 401;
    } finally {
      this.known = true;
    }
  }

  isMe(author: Author): boolean {
    return author.account === this.me?.id;
  }

  may(permission: Permission): boolean {
    return this.me?.permissions.includes(permission) ?? false;
  }

  mayEnter(kind: FormKind): boolean {
    return FORMS[kind].needs.some((permission) => this.may(permission));
  }

  /** What may be tried: where nobody said who is here, reading is offered, and the server decides. */
  mayOrUnknown(permission: Permission): boolean {
    return this.me ? this.may(permission) : permission === 'see-all';
  }

  /** Under which name this browser keeps what is this account's. */
  get shelf(): string {
    return this.me?.login ?? '';
  }
}

export const account = new Account();
