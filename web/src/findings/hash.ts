import type { FindingName } from '../lib/types';
import { parseAddress, writeAddress, type Address } from '../route/address';
import type { PageName } from '../route/pages';
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

/** What an address says of findings: a page, a filter where the page has one, and at most one thing open on it. */
export interface View extends Filter {
  page: PageName;
  finding: string | null;
  account: string | null;
}

/** Pages that show findings as filtered. */
const FILTERED: ReadonlySet<PageName> = new Set<PageName>(['findings', 'map']);
export const isFiltered = (page: PageName): boolean => FILTERED.has(page);

export const EVERYTHING: Filter = { kinds: [], term: null, text: '', from: null, to: null };

const dayOrNull = (text: string | null): string | null => (text && isDay(text) ? text : null);

/** Reads an address; what it does not understand it leaves out. */
export function viewAt({ page, parts }: Address): View {
  const named = new Set((parts.get('kind') ?? '').split(','));
  const finding = isFiltered(page) ? parts.get('finding') || null : null;
  return {
    page,
    kinds: KINDS.filter((kind) => named.has(kind)),
    term: parts.get('term') || null,
    text: parts.get('q') ?? '',
    from: dayOrNull(parts.get('from')),
    to: dayOrNull(parts.get('to')),
    finding,
    account: finding || page !== 'map' ? null : parts.get('account') || null,
  };
}

export const parseView = (hash: string): View => viewAt(parseAddress(hash));

/** The shortest address that reads as the same view. */
export function addressOf(view: View): Address {
  const parts = new URLSearchParams();
  if (!isFiltered(view.page)) return { page: view.page, parts };
  if (view.kinds.length > 0) parts.set('kind', view.kinds.join(','));
  if (view.term) parts.set('term', view.term);
  if (view.text) parts.set('q', view.text);
  if (view.from) parts.set('from', view.from);
  if (view.to) parts.set('to', view.to);
  if (view.finding) parts.set('finding', view.finding);
  else if (view.account) parts.set('account', view.account);
  return { page: view.page, parts };
}

export const writeView = (view: View): string => writeAddress(addressOf(view));
