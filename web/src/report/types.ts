import type { Author } from '../office/types';

export type Profile = 'internal' | 'public';
export type Tag = 'en' | 'ar';
export type Stage = 'asking' | 'counting' | 'writing' | 'reading-for-leaks';

/** A report that was prepared or released; one that was released by command has no name here. */
export interface DailyLine {
  report: string | null;
  profile: string;
  cutOff: string;
  before: string | null;
  language: Tag | null;
  cell: string | null;
  recordedAt: string;
  preparedBy: Author | null;
  releasedBy: Author | null;
  released: boolean;
  files: { name: string; sha256: string }[];
}

export interface DailyView {
  zone: string;
  now: string;
  /** A clock time in the office's zone. */
  cutOff: string;
  reports: DailyLine[];
}

/** Which report somebody wishes. */
export interface Wish {
  report: string;
  cutOff: string;
  zone: string;
  before: string | null;
  profile: Profile;
  cell: string;
  language: Tag;
}
