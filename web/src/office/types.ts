import type { Narrowed, Schemas } from '../lib/types';
import type { Kind, Meaning, Says } from '../record/says';

/**
 * What the server tells of the office's records and takes for them, all under /api: shapes of its schema, with strings
 * narrowed to the values that it writes.
 */

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

export type Me = Narrowed<Schemas['MeView'], { permissions: Permission[] }>;
export type Author = Schemas['Author'];

/** A version of a record as it stands in the log. */
export type VersionView = Narrowed<
  Schemas['VersionView'],
  { standing: Standing; disclosure: Disclosure; kind: Kind; says: Says }
>;
export type Summary = Narrowed<
  Schemas['Summary'],
  { kind: Kind; standing: Standing; restricted: Disclosure }
>;
export type RecordView = Narrowed<
  Schemas['RecordView'],
  { kind: Kind; versions: VersionView[]; about: Summary[] }
>;

/** A version as it is sent; `key` makes sure that it is recorded once. */
export type Entry = Narrowed<
  Schemas['Entry'],
  {
    key: string;
    record: string;
    replaces: string[];
    kind: Kind;
    says: Says;
    standing?: Standing;
    disclosure?: Disclosure;
  }
>;
/** What one person does at one stroke; undone together. */
export type Stroke = Narrowed<Schemas['Stroke'], { stroke: string; entries: Entry[] }>;
export type Done = Narrowed<Schemas['Done'], { versions: VersionView[] }>;

export type Problem = Narrowed<
  Schemas['Problem'],
  { why: 'overtaken' | 'unknown' | 'rule' | 'form' | 'forbidden' | 'limit' }
>;

export type Vocabulary = Schemas['WordsView'];

export type PlaceHit = Narrowed<
  Schemas['PlaceView'],
  { how: 'exact' | 'prefix' | 'skeleton' | 'near'; meaning: Meaning }
>;
export type PlaceReading = Narrowed<
  Schemas['ReadView'],
  { meanings: Meaning[]; faults: Problem[] }
>;

export type Aspect = 'status' | 'occurrence' | 'attribution' | 'severity';
export type RubricView = Narrowed<Schemas['RubricView'], { aspect: Aspect }>;

export type Verdict = 'confirmed' | 'dissents' | 'returned';
export type ReviewView = Narrowed<Schemas['ReviewView'], { verdict: Verdict }>;
export type GradingView = Narrowed<Schemas['GradingView'], { reviews: ReviewView[] }>;
