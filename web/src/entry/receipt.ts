import type { Draft } from './draft';

/** What was saved on this page: its deed, its record and what was typed, so that undoing gives it back. */
export interface Receipt {
  deed: string;
  record: string;
  title: string;
  draft: Draft;
  undone: boolean;
}
