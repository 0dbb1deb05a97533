import type { FindingName } from '../lib/types';
import { isDay } from '../time/days';
import { KINDS } from './kinds';

/** What narrows the list. No kinds means all kinds. */
export interface Filter {
  kinds: FindingName[];
  term: string | null;
  text: string;
  from: string | null;
  to: string | null;
}

/** The page's state as its address carries it: a filter, and at most one thing open beside it. */
export interface View extends Filter {
  finding: string | null;
  account: string | null;
}

export const EVERYTHING: Filter = { kinds: [], term: null, text: '', from: null, to: null };

const dayOrNull = (text: string | null): string | null => (text && isDay(text) ? text : null);

/** Reads an address's hash; what it does not understand it leaves out. */
export function parseView(hash: string): View {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const named = new Set((parts.get('kind') ?? '').split(','));
  const finding = parts.get('finding') || null;
  return {
    kinds: KINDS.filter((kind) => named.has(kind)),
    term: parts.get('term') || null,
    text: parts.get('q') ?? '',
    from: dayOrNull(parts.get('from')),
    to: dayOrNull(parts.get('to')),
    finding,
    account: finding ? null : parts.get('account') || null,
  };
}

/** The shortest hash that parses to the same view; '#' where nothing is narrowed or open. */
export function writeView(view: View): string {
  const parts = new URLSearchParams();
  if (view.kinds.length > 0) parts.set('kind', view.kinds.join(','));
  if (view.term) parts.set('term', view.term);
  if (view.text) parts.set('q', view.text);
  if (view.from) parts.set('from', view.from);
  if (view.to) parts.set('to', view.to);
  if (view.finding) parts.set('finding', view.finding);
  else if (view.account) parts.set('account', view.account);
  return `#${parts.toString().replaceAll('%2C', ',')}`;
}
