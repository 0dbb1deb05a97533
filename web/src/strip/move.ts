import { MARGIN, SLOT, type Laid } from './layout';

const rowOf = (cells: readonly Laid[], day: string): Laid[] =>
  cells.filter((one) => one.cell.day === day).toSorted((a, b) => a.centre - b.centre);

const nearestInRow = (row: readonly Laid[], centre: number): Laid | undefined =>
  row.toSorted((a, b) => Math.abs(a.centre - centre) - Math.abs(b.centre - centre))[0];

/**
 * The record to which a key leads. Left and right stay on a day, up and down go to the next day that has records, page
 * keys to the next month that has, Home and End to the first and last. Null where the key leads nowhere.
 */
export function nextCell(cells: readonly Laid[], from: Laid, key: string): Laid | null {
  const days = [...new Set(cells.map((one) => one.cell.day))].sort();
  const row = rowOf(cells, from.cell.day);
  const inRow = row.findIndex((one) => one.key === from.key);
  const month = from.cell.day.slice(0, 7);
  const toDay = (day: string | undefined): Laid | null =>
    (day && nearestInRow(rowOf(cells, day), from.centre)) || null;
  switch (key) {
    case 'ArrowLeft':
      return row[inRow - 1] ?? null;
    case 'ArrowRight':
      return row[inRow + 1] ?? null;
    case 'ArrowDown':
      return toDay(days.find((day) => day > from.cell.day));
    case 'ArrowUp':
      return toDay(days.findLast((day) => day < from.cell.day));
    case 'PageDown':
      return toDay(days.find((day) => day.slice(0, 7) > month));
    case 'PageUp':
      return toDay(days.findLast((day) => day.slice(0, 7) < month));
    case 'Home':
      return toDay(days[0]);
    case 'End':
      return toDay(days.at(-1));
    default:
      return null;
  }
}

const away = (at: number, low: number, high: number): number => Math.max(low - at, 0, at - high);

interface Spot {
  x: number;
  y: number;
}

const farFrom = (one: Laid, { x, y }: Spot): number =>
  Math.hypot(away(x, one.x, one.x + one.width), away(y, one.y, one.y + one.height));

/** How far a letter in the margin is, which begins at `edge`. */
const farFromLetter = ({ letter, y, height }: Laid, at: Spot, edge: number): number =>
  letter
    ? Math.hypot(
        away(at.x, edge + letter.x - SLOT / 2, edge + letter.x + SLOT / 2),
        away(at.y, y, y + height),
      )
    : Infinity;

/**
 * The record under a point, the uppermost first; otherwise the nearest within reach, which helps fingers. In the margin,
 * right of `edge`, each account of a day has its own letter.
 */
export function cellAt(cells: readonly Laid[], at: Spot, edge: number, reach: number): Laid | null {
  let best: Laid | null = null;
  let least = reach;
  for (const one of cells) {
    const far = at.x > edge + MARGIN ? farFromLetter(one, at, edge) : farFrom(one, at);
    if (far <= least) [best, least] = [one, far];
  }
  return best;
}
