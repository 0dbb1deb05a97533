import type { StripCell } from '../lib/types';
import { daysBetween } from '../time/days';

/** The strip's drawing area: the road across with its east end at the right, as on the map; days downwards. */
export interface Frame {
  width: number;
  dayHeight: number;
  firstDay: string;
  lastDay: string;
  lengthKm: number;
}

export interface Stop {
  /** Pixels from the left edge of the frame. */
  x: number;
  opacity: number;
}

export interface Laid {
  key: string;
  cell: StripCell;
  x: number;
  y: number;
  width: number;
  height: number;
  centre: number;
  /** An account that does not say how far: only where it began is known. */
  openEnded: boolean;
  /** An incident that may be anywhere on so much of the road that a filled band would say too much. */
  wide: boolean;
  /** Whose account of a patrol it is, in the margin, one place for each account of a day. */
  letter: { text: string; x: number } | null;
  /** From left to right: faded where the kilometre may be off, full where it is covered for certain. */
  stops: [Stop, Stop, Stop, Stop];
}

/** An incident that may be on so much of the road that its band would say too much. */
export const isWide = (cell: StripCell, lengthKm: number): boolean =>
  cell.kind === 'incident' && cell.toKm - cell.fromKm > WIDE * lengthKm;

/** Later kinds are drawn over earlier ones. */
const ORDER: readonly StripCell['kind'][] = ['patrolled', 'blocked', 'incident'];
/** Drawn for an account that does not say how far, in pixels: a beginning without an end. */
export const TAIL = 26;
export const SLOT = 10;
export const MARGIN = 8;
/** An incident that may lie on more than this share of the road is drawn as a span, not as a band. */
const WIDE = 0.25;
/** Where the error is larger than the stretch no kilometre is certain, and the ink says so. */
const UNSURE = 0.65;

/** A name for each cell that an address can carry; cells that look alike are numbered in the server's order. */
export function keysOf(cells: readonly StripCell[]): string[] {
  const seen = new Map<string, number>();
  return cells.map(({ day, kind, fromKm, toKm }) => {
    const key = `${day}~${kind}~${fromKm}-${toKm}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth === 1 ? key : `${key}~${nth}`;
  });
}

const clamped = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

const THINNEST = 4.5;
const THICKEST = 9;
/** What stands above the days when all of them are to be seen at once: headline, key and axis. */
const AROUND = 340;

/** As thick as lets all days be seen at once, in half pixels so that edges stay sharp. */
export const dayHeightFor = (viewport: number, days: number): number =>
  clamped(Math.floor(((viewport - AROUND) / days) * 2) / 2, THINNEST, THICKEST);

type Span = Pick<Frame, 'firstDay' | 'lastDay'>;

export const daysOf = (frame: Span): number => daysBetween(frame.firstDay, frame.lastDay) + 1;
export const heightOf = (frame: Frame): number => daysOf(frame) * frame.dayHeight;
export const xOf = (frame: Frame, km: number): number =>
  (frame.width * (frame.lengthKm - km)) / frame.lengthKm;
export const yOf = (frame: Frame, day: string): number =>
  daysBetween(frame.firstDay, day) * frame.dayHeight;

function stopsOf(frame: Frame, cell: StripCell): Laid['stops'] {
  const middle = (cell.fromKm + cell.toKm) / 2;
  const certain = cell.toKm - cell.fromKm > 2 * cell.errorKm;
  const opacity = certain || cell.errorKm === 0 ? 1 : UNSURE;
  const stop = (km: number, at: number): Stop => ({ x: xOf(frame, km), opacity: at });
  return [
    stop(cell.toKm + cell.errorKm, 0),
    stop(certain ? cell.toKm - cell.errorKm : middle, opacity),
    stop(certain ? cell.fromKm + cell.errorKm : middle, opacity),
    stop(cell.fromKm - cell.errorKm, 0),
  ];
}

const isAccount = (cell: StripCell): boolean => cell.kind !== 'incident' && cell.finding === null;
/** Only where it began is told. */
export const isOpenEnded = (cell: StripCell): boolean =>
  isAccount(cell) && cell.fromKm === cell.toKm;

/** One letter for each source of patrol accounts, more where two sources begin alike. */
export function initialsOf(cells: readonly StripCell[]): Map<string, string> {
  const initials = new Map<string, string>();
  for (const { by } of cells.filter(isAccount)) {
    if (initials.has(by)) continue;
    const taken = new Set(initials.values());
    const short = [1, 2, 3]
      .map((length) => by.slice(0, 1).toUpperCase() + by.slice(1, length))
      .find((one) => !taken.has(one));
    initials.set(by, short ?? by);
  }
  return initials;
}

/** The told stretches of one day share its height, a lane each; a beginning without an end takes the whole. */
function laneOf(cell: StripCell, cells: readonly StripCell[]): { lane: number; lanes: number } {
  if (isOpenEnded(cell)) return { lane: 0, lanes: 1 };
  const told = cells.filter((one) => isAccount(one) && !isOpenEnded(one) && one.day === cell.day);
  return { lane: told.indexOf(cell), lanes: told.length };
}

export const slotsOf = (cells: readonly StripCell[]): number => {
  const counts = new Map<string, number>();
  for (const cell of cells.filter(isAccount)) counts.set(cell.day, (counts.get(cell.day) ?? 0) + 1);
  return Math.max(0, ...counts.values());
};

function inLane(one: Laid, cells: readonly StripCell[], initials: Map<string, string>): Laid {
  const { cell } = one;
  if (!isAccount(cell)) return one;
  const { lane, lanes } = laneOf(cell, cells);
  const height = one.height / lanes;
  const slot = cells.filter((o) => isAccount(o) && o.day === cell.day).indexOf(cell);
  return {
    ...one,
    y: one.y + lane * height,
    height,
    letter: { text: initials.get(cell.by) ?? '', x: slot * SLOT + MARGIN + SLOT / 2 },
  };
}

/** A beginning without an end: from where it set out, a short way along the road. */
function openEnded(frame: Frame, one: Laid): Laid {
  const start = xOf(frame, one.cell.fromKm);
  const x = Math.max(0, start - TAIL);
  return { ...one, openEnded: true, x, width: start - x, centre: start };
}

function laid(frame: Frame, cell: StripCell, key: string): Laid {
  const stops = stopsOf(frame, cell);
  const left = clamped(stops[0].x, 0, frame.width);
  const right = clamped(stops[3].x, 0, frame.width);
  const top = clamped(yOf(frame, cell.day), 0, heightOf(frame));
  const bottom = clamped(yOf(frame, cell.lastDay) + frame.dayHeight, 0, heightOf(frame));
  const middle = clamped((cell.fromKm + cell.toKm) / 2, 0, frame.lengthKm);
  return {
    key,
    cell,
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    centre: xOf(frame, middle),
    openEnded: false,
    wide: isWide(cell, frame.lengthKm),
    letter: null,
    stops,
  };
}

/** Spans lie under everything, so that what is placed can be seen and pointed at. */
const depthOf = (one: Laid): number => (one.wide ? -1 : ORDER.indexOf(one.cell.kind));

/** Cells in drawing order; those wholly outside the days are left out. */
export function layOut(frame: Frame, cells: readonly StripCell[]): Laid[] {
  const keys = keysOf(cells);
  const initials = initialsOf(cells);
  return cells
    .map((cell, i) => inLane(laid(frame, cell, keys[i] ?? ''), cells, initials))
    .map((one) => (isOpenEnded(one.cell) ? openEnded(frame, one) : one))
    .filter(({ cell }) => cell.lastDay >= frame.firstDay && cell.day <= frame.lastDay)
    .sort((a, b) => depthOf(a) - depthOf(b));
}

/** Days on which at least one account says that somebody was on the road or something happened. */
export function daysRecorded(frame: Span, cells: readonly StripCell[]): number {
  const seen = new Set<number>();
  for (const cell of cells) {
    const last = Math.min(daysBetween(frame.firstDay, cell.lastDay), daysOf(frame) - 1);
    for (let i = Math.max(0, daysBetween(frame.firstDay, cell.day)); i <= last; i++) seen.add(i);
  }
  return seen.size;
}
