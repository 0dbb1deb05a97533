import type { Author } from '../office/types';

/** What the server tells of tables. */

export type Sheet = 'observations' | 'claims';

export interface BroughtTable {
  table: string;
  name: string;
  bytes: number;
  sha256: string;
  takenBefore: string[];
}

export type FieldKind = 'words' | 'amount' | 'time' | 'place' | 'choice';

export interface Field {
  name: string;
  kind: FieldKind;
  required: boolean;
  help: string;
  codes: string[];
}

export interface Column {
  letters: string;
  heading: string;
}

/** A mapping as it is saved: docs/how-to/spreadsheets.md. */
export interface MappingFile {
  'truceline-mapping': 1;
  name: string;
  catalogue: Sheet;
  fields: Record<string, Record<string, unknown>>;
}

export interface Layout {
  sheet: string;
  sheets: string[];
  headerRow: number;
  columns: Column[];
  findings: string[];
  samples: { row: number; cells: string[] }[];
  exported: boolean;
  fields: Field[];
  mapping: MappingFile;
  reasons: { field: string; sentence: string }[];
  questions: string[];
}

export interface Fault {
  column: string;
  about: string;
  expected: string;
  found: string;
  remedy: string;
}

export interface FaultyRow {
  row: number;
  cells: string[];
  faults: Fault[];
}

export interface CountedWord {
  column: string;
  word: string;
  count: number;
}

export interface Check {
  good: number;
  refused: number;
  blank: number;
  formulas: number;
  faulty: FaultyRow[];
  more: boolean;
  questions: string[];
  unknownWords: CountedWord[];
  unlocated: CountedWord[];
}

export type TakingState = 'running' | 'done' | 'broken-off' | 'undoing' | 'undone';

export interface Taking {
  stroke: string;
  table: string;
  sheet: string;
  sha256: string;
  catalogue: Sheet;
  at: string;
  state: TakingState;
  done: number;
  refused: number;
  trouble: string;
}

export interface SavedMapping {
  name: string;
  catalogue: Sheet;
  mapping: MappingFile;
  by: Author;
  at: string;
}

export interface Differences {
  proposed: number;
  unchanged: number;
  changed: number;
  conflicts: number;
  added: number;
  missing: number;
  gone: string[];
  refused: FaultyRow[];
  columnsMissing: string[];
  columnsUnknown: string[];
}

export interface ChangedCell {
  heading: string;
  exported: string;
  edited: string;
  current: string;
}

export interface Change {
  id: string;
  record: string;
  isNew: boolean;
  sheet: Sheet;
  title: string;
  by: Author;
  from: { table: string; sheet: string; row: number; sha256: string };
  cells: ChangedCell[];
  conflict: boolean;
  settled: boolean;
  gone: boolean;
  faults: Fault[];
}

export interface Changes {
  changes: Change[];
  further: number;
}
