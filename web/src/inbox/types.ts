import type { VersionView } from '../office/types';
import type { Kind, Says } from '../record/says';

export interface InboxItem {
  record: string;
  title: string;
  channel: string;
  received: string;
  proposals: number;
}
export interface Proposal {
  id: string;
  kind: Kind;
  says: Says;
  quotation: { start: number; end: number; text: string } | null;
  because: string | null;
  decision: Decision | null;
  /** The record that came of it. */
  entered: string | null;
}
export interface InboxReport {
  report: VersionView;
  proposals: Proposal[];
}
export type Decision = 'accepted' | 'changed' | 'refused';
