import type { Vocabulary } from '../office/types';
import { at, put, type Json, type Says, type ToldPlace } from '../record/says';
import { isDay } from '../time/days';
import { readAmount } from './amount';
import { readTime } from './clock';
import { readCourse, readMetres } from './course';
import { latinDigits } from './digits';
import { typedAt, type Draft, type Typed } from './draft';
import { FORMS, fieldsOf, type Field, type FormKind } from './forms';

/** What stands against a field, by the catalogue's name for it. */
export type FaultName =
  | 'missing'
  | 'clock'
  | 'day'
  | 'dayMissing'
  | 'amount'
  | 'choice'
  | 'bearings'
  | 'away'
  | 'notQuoted'
  | 'comment'
  | 'course'
  | 'metres';
export interface Fault {
  path: string;
  name: FaultName;
}
export type Composed = { says: Says; faults: Fault[] };

type Value = Json | undefined | { fault: FaultName };

const isFault = (value: Value): value is { fault: FaultName } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'fault' in value;

const text = (typed: Typed): Json | undefined => typed.text.trim() || undefined;
const chosen = (typed: Typed): Value =>
  typed.ids?.[0] ?? (typed.text.trim() === '' ? undefined : { fault: 'choice' });
const severalChosen = (typed: Typed): Value => {
  if (typed.text.trim() !== '') return { fault: 'choice' };
  return typed.ids?.length ? [...typed.ids] : undefined;
};
const place = (typed: Typed): ToldPlace | undefined => {
  const words = typed.text.trim();
  return words === '' ? undefined : { words, meanings: typed.meanings ?? [] };
};
function time(typed: Typed): Value {
  const read = readTime({ clock: typed.text, day: typed.day ?? '', zone: typed.zone ?? '' });
  if (read.is === 'fault') return { fault: read.fault };
  return read.is === 'told' ? read.clocked : undefined;
}
function bearings(typed: Typed): Value {
  const read = /^(\d{1,3}(?:\.\d+)?)(?:\s*(?:-|–|to)\s*(\d{1,3}(?:\.\d+)?))?$/.exec(
    latinDigits(typed.text.trim()),
  );
  if (typed.text.trim() === '') return undefined;
  const from = Number(read?.[1] ?? NaN);
  const to = Number(read?.[2] ?? NaN);
  return from <= 360 && to <= 360 ? { from, to } : { fault: 'bearings' };
}
function away(typed: Typed): Value {
  const read = /^(\d+(?:\.\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:\.\d+)?))?\s*(km|m|كم|م)$/i.exec(
    latinDigits(typed.text.trim()),
  );
  if (typed.text.trim() === '') return undefined;
  if (!read) return { fault: 'away' };
  const metres = /k|ك/i.test(read[3] ?? '') ? 1000 : 1;
  const nearest = Number(read[1]) * metres;
  const farthest = Number(read[2] ?? read[1]) * metres;
  return nearest <= farthest ? { nearest, farthest } : { fault: 'away' };
}
function quotation(typed: Typed, report: string | null): Value {
  if (typed.text === '') return undefined;
  const start = report?.indexOf(typed.text) ?? -1;
  if (start < 0) return { fault: 'notQuoted' };
  return { text: typed.text, start, end: start + typed.text.length };
}
function comments(typed: Typed): Value {
  const rows = (typed.list ?? []).filter((one) => one.text.trim() || one.labels?.[0]?.trim());
  if (rows.some((one) => !one.text.trim() || !one.labels?.[0]?.trim())) return { fault: 'comment' };
  return rows.map((one) => ({
    by: one.labels?.[0]?.trim() ?? '',
    says: one.text.trim(),
    dissent: one.ids?.[0] === 'dissent',
  }));
}

/** Members of a set that stand for "nothing further", where nobody says otherwise. */
const UNSAID: Partial<Record<string, Json>> = { caution: 'none' };

function value(typed: Typed, { part, path }: Field, report: string | null): Value {
  switch (part.is) {
    case 'text':
    case 'name':
      return text(typed);
    case 'names': {
      const names = typed.text.split(/[,;،؛]/).map((one) => one.trim());
      const told = names.filter((one) => one !== '');
      return told.length > 0 ? told : undefined;
    }
    case 'class':
    case 'record':
      return chosen(typed);
    case 'word':
      return chosen(typed) ?? UNSAID[path];
    case 'words':
      return severalChosen(typed);
    case 'records':
      return severalChosen(typed) ?? [];
    case 'amount':
      if (typed.text.trim() === '') return undefined;
      return readAmount(typed.text) ?? { fault: 'amount' };
    case 'place':
      return place(typed);
    case 'places': {
      const told = [...(typed.list ?? []), typed].map(place).filter((one) => one !== undefined);
      return told;
    }
    case 'time':
      return time(typed);
    case 'date':
      if (typed.text.trim() === '') return undefined;
      return /^\d{4}(-\d{2})?$/.test(typed.text.trim()) || isDay(typed.text.trim())
        ? typed.text.trim()
        : { fault: 'day' };
    case 'flag':
      return typed.ids?.[0] === 'yes';
    case 'bearings':
      return bearings(typed);
    case 'away':
      return away(typed);
    case 'quotation':
      return quotation(typed, report);
    case 'comments':
      return comments(typed);
    case 'course':
      if (typed.text.trim() === '') return undefined;
      return readCourse(typed.text) ?? { fault: 'course' };
    case 'metres':
      if (typed.text.trim() === '') return undefined;
      return readMetres(typed.text) ?? { fault: 'metres' };
  }
}

/** What is left open is the root of the classes; an observer whose position is not told is where he is named after. */
function leaveOpen(kind: FormKind, says: Says, vocabulary: Pick<Vocabulary, 'acts'>): void {
  const form = fieldsOf(kind);
  const anything = vocabulary.acts.find((one) => one.under === '')?.id;
  if (form.some((one) => one.path === 'happening.act') && anything !== undefined)
    if (at(says, 'happening.act') === undefined) put(says, 'happening.act', anything);
  const observer = says['observer'];
  if (kind === 'observation' && says['from'] === undefined && observer !== undefined)
    says['from'] = { words: observer, meanings: [] };
}

/** What a draft is composed with. */
export interface Given {
  vocabulary: Pick<Vocabulary, 'acts'>;
  /** The text that quotations stand in. */
  report?: string | null;
  /** What is being changed: a field that nobody touched keeps what it says, to the letter. */
  before?: { says: Says; draft: Draft } | null;
}

const isSame = (one: Typed, other: Typed): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a record says by this draft, and all that stands against it. */
export function compose(
  kind: FormKind,
  draft: Draft,
  { vocabulary, report = null, before = null }: Given,
): Composed {
  const says: Says = {};
  const faults: Fault[] = [];
  for (const path of FORMS[kind].always ?? []) put(says, path, {});
  for (const field of fieldsOf(kind)) {
    const now = typedAt(draft, field.path);
    const kept = before && isSame(now, typedAt(before.draft, field.path));
    const said = (kept ? at(before.says, field.path) : undefined) ?? value(now, field, report);
    const none = said === undefined || (Array.isArray(said) && said.length === 0);
    if (isFault(said)) faults.push({ path: field.path, name: said.fault });
    else if (none && field.needed) faults.push({ path: field.path, name: 'missing' });
    else if (said !== undefined) put(says, field.path, said);
  }
  leaveOpen(kind, says, vocabulary);
  return { says, faults };
}
