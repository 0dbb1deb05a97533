import type { StripCell } from '../lib/types';
import { keysOf } from './layout';

/** An account of a patrol, with the name that an address gives it. */
export interface PatrolAccount {
  key: string;
  cell: StripCell;
}

/** What is told of patrols, by day; incidents on the road are not among them. */
export function patrolAccounts(cells: readonly StripCell[]): PatrolAccount[] {
  const keys = keysOf(cells);
  return cells
    .map((cell, i) => ({ cell, key: keys[i] ?? '' }))
    .filter(({ cell }) => cell.kind !== 'incident')
    .toSorted((a, b) => a.cell.day.localeCompare(b.cell.day));
}
