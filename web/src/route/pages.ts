import type { Permission } from '../office/types';

/** The pages in the order in which they are offered. */
export const PAGES = [
  'today',
  'entry',
  'inbox',
  'incidents',
  'findings',
  'map',
  'agreement',
  'evidence',
  'report',
  'sources',
  'tables',
  'search',
  'accounts',
] as const;
export type OfferedPage = (typeof PAGES)[number];

/** A record's page is reached from lists and by searching, what was not sent from the note that tells of it. */
export const ALL_PAGES = [...PAGES, 'record', 'outbox'] as const;
export type PageName = (typeof ALL_PAGES)[number];

/** Where an empty address leads. */
export const HOME: PageName = 'today';

/** After `g`, the letter that leads to a page: the same in every language, as keyboards are. */
export const LETTERS: Record<OfferedPage, string> = {
  today: 't',
  entry: 'n',
  inbox: 'i',
  incidents: 'd',
  findings: 'f',
  map: 'm',
  agreement: 'a',
  evidence: 'e',
  report: 'r',
  sources: 'o',
  tables: 'b',
  search: 's',
  accounts: 'c',
};

/** One of these opens a page; a page without any is open to everybody who may come in. */
const NEEDS: Record<PageName, readonly Permission[]> = {
  today: [],
  entry: [
    'enter-observations',
    'record-reports',
    'record-responses',
    'plan-patrols',
    'fill-open-points',
  ],
  inbox: ['see-all'],
  incidents: ['see-all'],
  findings: ['see-all'],
  map: ['see-all'],
  agreement: ['see-all'],
  evidence: ['see-all'],
  report: ['see-all'],
  sources: ['see-all'],
  tables: ['import', 'export', 'decide-proposals'],
  search: ['see-own', 'see-all'],
  accounts: ['manage-accounts'],
  record: ['see-own', 'see-all'],
  outbox: [],
};

/** Whether somebody with these permissions may open a page. */
export const opens = (page: PageName, may: (permission: Permission) => boolean): boolean =>
  NEEDS[page].length === 0 || NEEDS[page].some(may);

export const isPage = (text: string): text is PageName => ALL_PAGES.some((page) => page === text);
