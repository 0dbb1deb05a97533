import type {
  Aspect,
  Author,
  GradingView,
  ReviewView,
  Standing,
  Summary,
  VersionView,
} from '../office/types';
import type { FindingSummary } from '../lib/types';
import type { Says } from '../record/says';

export interface IncidentSummary {
  record: string;
  title: string;
  accounts: number;
  origins: number;
  status: string | null;
  occurrence: string | null;
  confirmed: boolean;
  responses: { by: string; type: string }[];
  findings: Record<string, number>;
  open: boolean;
}
export interface Judged {
  credibility: string;
  because: string;
  by: Author;
}
export interface AccountView {
  summary: Summary;
  says: Says;
  credibility: Judged[];
  source: { record: string; cover: string; reliability: string | null } | null;
}
export interface ResponseView {
  record: string;
  by: string;
  type: string;
  pleads: string | null;
  says: string | null;
  when: string | null;
  words: string | null;
  standing?: Standing;
}
export interface IncidentView {
  record: string;
  file: Says;
  versions: VersionView[];
  heads?: string[];
  contested?: boolean;
  accounts: AccountView[];
  origins: { name: string; accounts: string[] }[];
  responses: ResponseView[];
  gradings: Record<Aspect, GradingView[]>;
  cases: Summary[];
  findings: FindingSummary[];
  proposals: { incident: string; title?: string; because: string[] | string }[];
  reviews?: ReviewView[];
}
