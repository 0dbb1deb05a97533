import type { Kind, Meaning, Says } from '../record/says';

/** What the server tells of the office's records and takes for them; all under /api. */

export type Standing = 'holds' | 'withdrawn';
export type Disclosure = 'restricted' | 'internal' | 'releasable';

export type Permission =
  | 'enter-observations'
  | 'see-own'
  | 'see-all'
  | 'record-reports'
  | 'decide-proposals'
  | 'judge-reliability'
  | 'judge-credibility'
  | 'grade'
  | 'confirm'
  | 'merge-and-split'
  | 'record-responses'
  | 'fill-open-points'
  | 'draw-lines'
  | 'plan-patrols'
  | 'prepare-release'
  | 'approve-release'
  | 'read-sealed'
  | 'import'
  | 'export'
  | 'manage-accounts'
  | 'read-audit';

export interface Me {
  id: string;
  login: string;
  displayName: string;
  permissions: Permission[];
  demo: boolean;
  exercise: string | null | boolean;
}

export interface Author {
  account: string;
  name: string;
}

/** A version of a record as it stands in the log. */
export interface VersionView {
  key: string;
  record: string;
  office: string;
  recordedAt: string;
  by: Author;
  standing: Standing;
  disclosure: Disclosure;
  because: string | null;
  kind: Kind;
  says: Says;
  stroke: string;
  replaces: string[];
}

export interface Summary {
  record: string;
  kind: Kind;
  title: string;
  at: string;
  when: string;
  by: Author;
  recordedAt: string;
  standing: Standing;
  contested: boolean;
  confirmed: boolean;
  incident: string | null;
  restricted: Disclosure;
}

export interface RecordView {
  record: string;
  kind: Kind;
  contested: boolean;
  heads: string[];
  confirmed: boolean;
  versions: VersionView[];
  about: Summary[];
}

/** A version as it is sent; `key` makes sure that it is recorded once. */
export interface Entry {
  key: string;
  record: string;
  replaces: string[];
  because?: string;
  kind: Kind;
  says: Says;
  standing?: Standing;
  disclosure?: Disclosure;
}
/** What one person does at one stroke; undone together. */
export interface Stroke {
  stroke: string;
  entries: Entry[];
}
export interface Done {
  stroke: string;
  versions: VersionView[];
}

export interface Problem {
  record: string | null;
  field: string;
  why: 'overtaken' | 'unknown' | 'rule' | 'form' | 'forbidden' | 'limit';
  expected: string;
  found: string;
  remedy: string;
}

/** A word of a tree of classes; the root stands under "" and means any of them. */
export interface ClassWord {
  id: string;
  words: string;
  under: string;
}
export interface Vocabulary {
  acts: ClassWord[];
  weapons: ClassWord[];
  actors: { id: string; name: string }[];
  zones: string[];
  observers: string[];
  sides: string[];
}

export interface PlaceHit {
  id: string;
  name: string;
  spelling: string;
  how: 'exact' | 'prefix' | 'skeleton' | 'near';
  tells: string;
  credit: string;
  meaning: Meaning;
}
export interface PlaceReading {
  words: string;
  meanings: Meaning[];
  said: string;
  faults: Problem[];
}

export interface Grade {
  code: string;
  name: string;
  when: string;
  second: boolean;
}
export type Aspect = 'status' | 'occurrence' | 'attribution' | 'severity';
export interface RubricView {
  record: string;
  version: string;
  title: string;
  aspect: Aspect;
  grades: Grade[];
}

export type Verdict = 'confirmed' | 'dissents' | 'returned';
export interface ReviewView {
  verdict: Verdict;
  because: string;
  by: Author;
}
export interface GradingView {
  record: string;
  version: string;
  grade: string;
  name: string;
  actor: string | null;
  because: string;
  by: Author;
  /** Holds only after a second person confirmed it. */
  second: boolean;
  confirmed: boolean;
  reviews: ReviewView[];
}
