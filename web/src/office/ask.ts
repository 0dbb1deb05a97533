import { Trouble } from '../lib/api';
import type { Problem } from './types';

/** The server took nothing of what was sent, and says why. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly problems: Problem[],
  ) {
    super(problems.map((one) => `${one.expected}; ${one.found}`).join(' '));
  }

  /** Somebody else changed it in the meantime, and nothing else stands against it. */
  get overtaken(): boolean {
    return this.problems.length > 0 && this.problems.every((one) => one.why === 'overtaken');
  }
}

export type Ask = typeof fetch;

const REFUSED = new Set([400, 403, 404, 409, 413, 422]);

/** The server's mark that a request comes from its own page; empty where it set none. */
export function csrf(): string {
  const held = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(globalThis.document?.cookie ?? '')?.[1];
  return held ? decodeURIComponent(held) : '';
}

async function problems(response: Response): Promise<Problem[]> {
  const body = (await response.json().catch(() => null)) as { problems?: Problem[] } | null;
  return Array.isArray(body?.problems) ? body.problems : [];
}

/** Sends and gives the answer; throws {@link Refusal} where nothing was taken, {@link Trouble} where that is not known. */
export async function send<T>(
  method: 'POST' | 'PUT',
  path: string,
  body: object,
  ask: Ask = fetch,
): Promise<T> {
  const response = await ask(path, {
    method,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-xsrf-token': csrf(),
    },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Trouble('unreachable', null, path);
  });
  if (REFUSED.has(response.status)) throw new Refusal(response.status, await problems(response));
  if (!response.ok) throw new Trouble('refused', response.status, path);
  if (response.status === 204) return undefined as T;
  try {
    return (await response.json()) as T;
  } catch {
    throw new Trouble('unreadable', response.status, path);
  }
}

export const post = <T>(path: string, body: object): Promise<T> => send('POST', path, body);
