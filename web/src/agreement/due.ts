import type { ObligationView } from '../lib/types';

export interface DueMark {
  instant: string;
  /** 0 at the left end, 1 at the right. */
  at: number;
}

export interface DueLine {
  marks: DueMark[];
  /** Where the moment of looking stands, if it falls on the line. */
  now: number | null;
}

/**
 * The different due instants of one duty on a common line; null when fewer than two differ. Readings under which no
 * instant can be computed are not on it.
 */
export function dueLine(due: ObligationView['dueInstants'], now: string): DueLine | null {
  const told = due.map(({ instant }) => Date.parse(instant)).filter((time) => !Number.isNaN(time));
  const times = [...new Set(told)].sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const place = (time: number): number => (time - first) / (last - first);
  const at = place(Date.parse(now));
  return {
    marks: times.map((time) => ({ instant: new Date(time).toISOString(), at: place(time) })),
    now: at >= 0 && at <= 1 ? at : null,
  };
}
