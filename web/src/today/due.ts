import type { ObligationView } from '../lib/types';

export type Due = ObligationView['dueInstants'][number];

/** An obligation with those of its due instants that matter today. */
export interface DueDuty {
  duty: ObligationView;
  due: Due[];
}

const DAY_MS = 86_400_000;

function dutiesWith(duties: readonly ObligationView[], matters: (due: Due) => boolean): DueDuty[] {
  return duties
    .map((duty) => ({ duty, due: duty.dueInstants.filter(matters) }))
    .filter(({ due }) => due.length > 0);
}

/**
 * Obligations with a due instant in the given number of elapsed days after an instant, both ends included, the next due
 * first. A reading under which no instant can be computed puts nothing here.
 */
export function dueWithin(
  duties: readonly ObligationView[],
  instant: string,
  days: number,
): DueDuty[] {
  const from = Date.parse(instant);
  const until = from + days * DAY_MS;
  const time = ({ instant }: Due): number => Date.parse(instant);
  const earliest = ({ due }: DueDuty): number => Math.min(...due.map(time));
  return dutiesWith(duties, (due) => time(due) >= from && time(due) <= until).toSorted(
    (a, b) => earliest(a) - earliest(b),
  );
}

/** The server's words for every state in which a duty is overdue, or may be, end so. */
const OVERDUE = /\boverdue$/;

/** Obligations that are overdue, or may be, under at least one reading. */
export const overdue = (duties: readonly ObligationView[]): DueDuty[] =>
  dutiesWith(duties, ({ state }) => OVERDUE.test(state));
