import type { Kind } from './says';

/** Where records of any of these kinds are listed, narrowed by what else is asked. */
export function listing(kinds: readonly Kind[], asked: Record<string, string>): string {
  const query = new URLSearchParams(asked);
  for (const kind of kinds) query.append('kind', kind);
  return `/api/records?${query.toString()}`;
}
