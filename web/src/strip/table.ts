import type { StripCell } from '../lib/types';
import { addDays, daysBetween } from '../time/days';

/** A row of the table view: one record, or a run of days on which this record holds none. */
export type Row =
  | { kind: 'record'; cell: StripCell }
  | { kind: 'none'; firstDay: string; lastDay: string; days: number };

const gap = (firstDay: string, lastDay: string): Row[] =>
  firstDay <= lastDay
    ? [{ kind: 'none', firstDay, lastDay, days: daysBetween(firstDay, lastDay) + 1 }]
    : [];

/** All days of the span in order, none skipped: silence gets its row too. */
export function rowsOf(firstDay: string, lastDay: string, cells: readonly StripCell[]): Row[] {
  const rows: Row[] = [];
  let next = firstDay;
  const ordered = cells.toSorted((a, b) => a.day.localeCompare(b.day) || a.fromKm - b.fromKm);
  for (const cell of ordered) {
    if (cell.lastDay < firstDay || cell.day > lastDay) continue;
    rows.push(...gap(next, addDays(cell.day, -1)), { kind: 'record', cell });
    const after = addDays(cell.lastDay, 1);
    if (after > next) next = after;
  }
  return [...rows, ...gap(next, lastDay)];
}
