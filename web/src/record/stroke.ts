import { post } from '../office/ask';
import { newId } from '../office/ids';
import { live } from '../office/live.svelte';
import type { Done, Entry, RecordView, VersionView } from '../office/types';
import type { Kind, Says } from './says';

/** A new record, ready to be sent. */
export const anew = (kind: Kind, says: Says): Entry => ({
  key: newId(),
  record: newId(),
  replaces: [],
  kind,
  says,
});

/** A version in place of all that hold now. */
export const inPlaceOf = (
  record: RecordView,
  heads: readonly string[],
  says: Says,
  because: string,
): Entry => ({
  key: newId(),
  record: record.record,
  replaces: [...heads],
  kind: record.kind,
  because,
  says,
});

/** The record taken back; its history stays. */
export const withdrawn = (record: RecordView, now: VersionView, because: string): Entry => ({
  ...inPlaceOf(record, record.heads, now.says, because),
  standing: 'withdrawn',
});

/** Enters all of these or none, at one stroke, and lets the lists know. */
export async function enter(...entries: Entry[]): Promise<Done> {
  const done = await post<Done>('/api/records', { stroke: newId(), entries });
  live.bump();
  return done;
}

export async function undo(stroke: string): Promise<void> {
  await post<Done>(`/api/strokes/${stroke}/undo`, { stroke: newId() });
  live.bump();
}

/** The version that holds, or the latest of those that stand side by side. */
export const current = (record: RecordView): VersionView | undefined =>
  record.versions.findLast((one) => record.heads.includes(one.key)) ?? record.versions.at(-1);
