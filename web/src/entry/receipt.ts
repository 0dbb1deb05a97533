import type { Draft } from './draft';

/** What was saved on this page: its stroke, its record and what was typed, so that undoing gives it back. */
export interface Receipt {
  stroke: string;
  record: string;
  title: string;
  draft: Draft;
  undone: boolean;
}
