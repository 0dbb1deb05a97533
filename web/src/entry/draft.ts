import type { Meaning } from '../record/says';

/** What stands in a field: the letters, and what they were taken to mean. */
export interface Typed {
  text: string;
  /** What was chosen: ids of classes, words of a set, records. */
  ids?: string[];
  /** The names of what was chosen, in the same order. */
  labels?: string[];
  /** What a place's words may mean; none where nobody has located it. */
  meanings?: Meaning[];
  /** How a place's words were read, to be shown beside them. */
  read?: string;
  /** A time's day and the zone that was stated. */
  day?: string;
  zone?: string;
  /** Entries of a field that takes several places or comments. */
  list?: Typed[];
}

/** What is typed into a form, by the paths of its fields. */
export type Draft = { [path: string]: Typed };

export const EMPTY: Typed = { text: '' };
export const typedAt = (draft: Draft, path: string): Typed => draft[path] ?? EMPTY;

const says = (typed: Typed): boolean =>
  typed.text.trim() !== '' || (typed.ids?.length ?? 0) > 0 || (typed.list?.length ?? 0) > 0;

/** Whether nothing was typed since the form was empty: what is carried over (a day, a zone) is not counted. */
export const isUntouched = (draft: Draft): boolean => !Object.values(draft).some(says);
