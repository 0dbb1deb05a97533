import { HOME, isPage, type PageName } from './pages';

/** What an address's hash says: "#/findings?kind=undetermined". */
export interface Address {
  page: PageName;
  parts: URLSearchParams;
}

/** Before there were pages an address had parts only: accounts were opened beside the strip, all else in the list. */
function pageOfOld(parts: URLSearchParams): PageName {
  if (parts.has('account')) return 'map';
  return parts.size > 0 ? 'findings' : HOME;
}

/** Reads a hash; an unknown page is the first one. */
export function parseAddress(hash: string): Address {
  const said = hash.replace(/^#/, '');
  if (!said.startsWith('/')) {
    const parts = new URLSearchParams(said);
    return { page: pageOfOld(parts), parts };
  }
  const [path = '', query = ''] = said.slice(1).split('?', 2);
  return { page: isPage(path) ? path : HOME, parts: new URLSearchParams(query) };
}

/** The hash that parses to this address. */
export function writeAddress({ page, parts }: Address): string {
  const query = parts.toString().replaceAll('%2C', ',');
  return query ? `#/${page}?${query}` : `#/${page}`;
}
