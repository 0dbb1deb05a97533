import type { Aspect, Author, GradingView, Summary, VersionView } from '../office/types';
import type { FindingSummary } from '../lib/types';
import type { Says } from '../record/says';

export interface IncidentSummary {
  record: string;
  title: string;
  at: string;
  when: string;
  accounts: number;
  origins: number;
  status: string | null;
  occurrence: string | null;
  confirmed: boolean;
  responses: { by: string; type: string }[];
  findings: Record<string, number>;
  open: boolean;
}
/** A digit or a letter, with the code's own words and the judge's reason. */
export interface Judged {
  record: string;
  code: string;
  words: string;
  because: string;
  by: Author;
}
export interface AccountView {
  summary: Summary;
  says: Says;
  credibility: Judged[];
  source: { record: string; cover: string; side: string | null; reliability: Judged[] } | null;
}
export interface IncidentView {
  record: string;
  file: Says;
  contested: boolean;
  confirmed: boolean;
  heads: string[];
  versions: VersionView[];
  accounts: AccountView[];
  origins: { name: string; accounts: string[] }[];
  responses: VersionView[];
  gradings: Record<Aspect, GradingView[]>;
  cases: Summary[];
  findings: FindingSummary[];
  /** What it waits for, in sentences. */
  awaited: string[];
  /** Other incidents that may be the same, and why. */
  proposals: { incident: string; title: string; because: string }[];
}
