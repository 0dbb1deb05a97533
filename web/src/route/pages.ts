/** The pages in the order in which they are offered. */
export const PAGES = ['today', 'findings', 'map', 'agreement', 'evidence'] as const;
export type PageName = (typeof PAGES)[number];

/** Where an empty address leads. */
export const HOME: PageName = 'today';

/** After `g`, the letter that leads to a page: the same in every language, as keyboards are. */
export const LETTERS: Record<PageName, string> = {
  today: 't',
  findings: 'f',
  map: 'm',
  agreement: 'a',
  evidence: 'e',
};

export const isPage = (text: string): text is PageName => PAGES.some((page) => page === text);
