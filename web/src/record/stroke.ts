import { newId } from '../office/ids';
import { outbox } from '../office/outbox.svelte';
import type { Entry, RecordView, VersionView } from '../office/types';
import type { Saved } from '../office/watchers';
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
export const withdrawn = (
  record: RecordView,
  heads: readonly string[],
  says: Says,
  because: string,
): Entry => ({
  ...inPlaceOf(record, heads, says, because),
  standing: 'withdrawn',
});

/** Enters all of these or none, at one stroke; while the line is down it waits, under this title. */
export const enter = (title: string, ...entries: Entry[]): Promise<Saved> =>
  outbox.save({ is: 'records', stroke: { stroke: newId(), entries } }, title);

/** The version that holds, or the latest of those that stand side by side. */
export const current = (record: RecordView): VersionView | undefined =>
  record.versions.findLast((one) => record.heads.includes(one.key)) ?? record.versions.at(-1);
