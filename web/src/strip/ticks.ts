import type { StripView } from '../lib/types';
import { xOf, type Frame } from './layout';

export interface Tick {
  km: number;
  name: string;
  x: number;
  /** 0 is nearest to the drawing. */
  row: number;
  anchor: 'start' | 'middle' | 'end';
  /** Where the words stand; differs from x at the edges. */
  textX: number;
}

const GAP = 10;
const EDGE = 2;

function placed(
  frame: Frame,
  tick: { km: number; name: string },
  wide: number,
): Tick & { left: number } {
  const x = xOf(frame, tick.km);
  const half = wide / 2;
  if (x + half > frame.width)
    return {
      ...tick,
      x,
      row: 0,
      anchor: 'end',
      textX: frame.width - EDGE,
      left: frame.width - EDGE - wide,
    };
  if (x - half < 0) return { ...tick, x, row: 0, anchor: 'start', textX: EDGE, left: EDGE };
  return { ...tick, x, row: 0, anchor: 'middle', textX: x, left: x - half };
}

/** Gives each place name the lowest row in which it touches no other. */
export function placeTicks(
  frame: Frame,
  ticks: StripView['ticks'],
  widthOf: (name: string) => number,
): Tick[] {
  const ends: number[] = [];
  return ticks
    .map((tick) => ({ ...placed(frame, tick, widthOf(tick.name)), wide: widthOf(tick.name) }))
    .toSorted((a, b) => a.left - b.left)
    .map(({ left, wide, ...tick }) => {
      const free = ends.findIndex((end) => end + GAP <= left);
      const row = free < 0 ? ends.length : free;
      ends[row] = left + wide;
      return { ...tick, row };
    });
}

/** Kilometres to print under the axis: round, and not closer than the eye can part them. */
export function roundKilometres(frame: Frame, closest = 44): number[] {
  const step =
    [5, 10, 20, 25, 50, 100].find((km) => (km / frame.lengthKm) * frame.width >= closest) ?? 100;
  return Array.from({ length: Math.floor(frame.lengthKm / step) + 1 }, (_, i) => i * step);
}
