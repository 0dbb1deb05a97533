import { writtenNumber } from '../time/number';
import { words } from '../words/words';
import { readAmount } from './amount';
import { readTime } from './clock';
import type { Typed } from './draft';
import type { Field } from './forms';

/** How what is typed was read, to be shown beside it. */
export interface Reading {
  text: string;
  /** Undetermined, not located, or tied. */
  open: boolean;
  english?: boolean;
}

const NONE: Reading = { text: '', open: false };

function timeRead(typed: Typed): Reading {
  const read = readTime({ clock: typed.text, day: typed.day ?? '', zone: typed.zone ?? '' });
  if (read.is === 'fault') return { text: words.entry.faults[read.fault], open: true };
  if (read.is === 'untold') return { text: words.entry.undetermined, open: true };
  const { first, last, zone } = read.clocked;
  const written = (told: string): string => words.apart(told.replace('T', ' '));
  const span = last ? words.time.span(written(first), written(last)) : written(first);
  return { text: `${span}${words.comma}${zone ?? words.entry.noZone}`, open: zone === undefined };
}

export function amountText(typed: string): string | null {
  const amount = readAmount(typed);
  return amount && words.entry.amount(amount.wording, writtenNumber(amount.number ?? 0));
}

function placeRead({ text, meanings = [], read = '' }: Typed): Reading {
  if (text.trim() === '') return { text: words.entry.undetermined, open: true };
  if (meanings.length === 0) return { text: words.entry.notLocated, open: true };
  if (meanings.length > 1) return { text: words.entry.leftOpen(meanings.length), open: true };
  return { text: read, open: false, english: true };
}

/** What a field shows of how it was read. */
export function readingOf({ part, needed }: Field, typed: Typed): Reading {
  const empty = typed.text.trim() === '' && (typed.ids?.length ?? 0) === 0;
  switch (part.is) {
    case 'time':
      return timeRead(typed);
    case 'place':
      return needed && empty ? NONE : placeRead(typed);
    case 'amount':
      if (empty) return needed ? NONE : { text: words.entry.undetermined, open: true };
      return { text: amountText(typed.text) ?? words.entry.faults.amount, open: false };
    case 'class':
      return empty && !needed ? { text: words.entry.undetermined, open: true } : NONE;
    case 'places':
      return typed.text.trim() === '' ? NONE : placeRead(typed);
    case 'bearings':
      return { text: words.entry.bearingsForm, open: false };
    case 'away':
      return { text: words.entry.awayForm, open: false };
    case 'names':
      return { text: words.entry.namesForm, open: false };
    case 'course':
      return { text: words.entry.courseForm, open: false };
    case 'metres':
      return { text: words.entry.metresForm, open: false };
    case 'text':
    case 'name':
    case 'word':
    case 'words':
    case 'date':
    case 'record':
    case 'records':
    case 'flag':
    case 'quotation':
    case 'comments':
      return NONE;
  }
}
