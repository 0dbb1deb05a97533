import { amountText } from '../entry/reading';
import { typedAmount } from '../entry/amount';
import { FORMS, isFormKind, type Part } from '../entry/forms';
import { words } from '../words/words';
import { nameOf } from './names';
import {
  at,
  isAmount,
  isClocked,
  isPlace,
  isQuotation,
  type Clocked,
  type Json,
  type Says,
} from './says';

/** A time as records have it, with its zone or that none was stated. */
export function writtenClocked({ first, last, zone }: Clocked): string {
  const written = (told: string): string => words.apart(told.replace('T', ' '));
  const span = last ? words.time.span(written(first), written(last)) : written(first);
  return `${span}${words.comma}${zone ?? words.entry.noZone}`;
}

const plain = (value: Json): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .filter((one) => one !== null)
        .map(plain)
        .join(words.comma)
    : String(value);

/** A value of a record in words; ids of records stay ids. */
export function writtenValue(value: Json, part: Part | null): string {
  if (value === true) return words.entry.yes;
  if (value === false) return words.entry.no;
  if (isPlace(value)) return value.words;
  if (isClocked(value)) return writtenClocked(value);
  if (isAmount(value)) return amountText(typedAmount(value)) ?? plain(value);
  if (isQuotation(value)) return words.entry.quoted(value.text);
  if (Array.isArray(value)) return value.map((one) => writtenValue(one, part)).join(words.comma);
  if (typeof value === 'string') return part ? nameOf(part, value) : value;
  return plain(value);
}

/** A record in one line: what stands on the line of its form, in the order of speech. */
export function titleOf(kind: string, says: Says): string {
  if (!isFormKind(kind)) return plain(says);
  const told = FORMS[kind].line
    .filter(
      (one) => one.part.is !== 'record' && one.part.is !== 'records' && one.part.is !== 'flag',
    )
    .map((one) => ({ part: one.part, value: at(says, one.path) }))
    .filter((one) => one.value !== undefined && one.value !== '')
    .map(({ part, value }) => (value === undefined ? '' : writtenValue(value, part)));
  const line = told.filter((one) => one !== '').join(' · ');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
