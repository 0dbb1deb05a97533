import { account } from '../office/me.svelte';
import { shelf } from '../office/shelf';
import { typedAt, type Draft, type Typed } from './draft';
import { fieldsOf, type FormKind } from './forms';

/** What the next entry may take over from the last: who, from where, on which day, on whose clock. */
export interface Carried {
  day: string;
  zone: string;
  observer: string;
  from: Typed | null;
}

const NAME = 'carried';

export const carried = (): Carried | null => shelf.read<Carried>(account.shelf, NAME);

const timeFields = (kind: FormKind): string[] =>
  fieldsOf(kind)
    .filter((one) => one.part.is === 'time')
    .map((one) => one.path);

/** What the next entry of any kind may take over from this one. */
export function carry(kind: FormKind, draft: Draft): void {
  const time = timeFields(kind)
    .map((path) => typedAt(draft, path))
    .find((one) => one.day);
  const before = carried();
  const observer = typedAt(draft, 'observer').text.trim();
  const from = kind === 'observation' ? typedAt(draft, 'from') : null;
  shelf.write(account.shelf, NAME, {
    day: time?.day ?? before?.day ?? '',
    zone: time ? (time.zone ?? '') : (before?.zone ?? ''),
    observer: observer || (before?.observer ?? ''),
    from: from && from.text.trim() ? from : observer ? null : (before?.from ?? null),
  } satisfies Carried);
}

/**
 * An empty form: its day is the stated day of the last entry, never a guess, and its zone the one stated then; for the
 * first entry, the zone that the office stated for its own.
 */
export function begin(kind: FormKind, officeZone: string | null): Draft {
  const last = carried();
  const [main] = timeFields(kind);
  if (!main) return {};
  if (last?.day) return { [main]: { text: '', day: last.day, zone: last.zone } };
  return officeZone ? { [main]: { text: '', zone: officeZone } } : {};
}

/** Takes over who, from where, which day and whose clock, and leaves the rest as it is. */
export function repeatLast(kind: FormKind, draft: Draft): Draft {
  const last = carried();
  if (!last) return draft;
  const has = (path: string): boolean => fieldsOf(kind).some((one) => one.path === path);
  const next = { ...draft };
  if (has('observer') && last.observer) next['observer'] = { text: last.observer };
  if (kind === 'observation' && last.from) next['from'] = last.from;
  const [main] = timeFields(kind);
  if (main) next[main] = { ...typedAt(draft, main), day: last.day, zone: last.zone };
  return next;
}
