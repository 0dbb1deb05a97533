import { describe, expect, it } from 'vitest';
import type { StripCell } from '../lib/types';
import {
  dayHeightFor,
  daysRecorded,
  heightOf,
  initialsOf,
  layOut,
  slotsOf,
  TAIL,
  xOf,
  yOf,
  type Frame,
} from './layout';
import { cellAt, nextCell } from './move';
import { rowsOf } from './table';
import { placeTicks, roundKilometres } from './ticks';

const frame: Frame = {
  width: 1000,
  dayHeight: 10,
  firstDay: '2020-03-05',
  lastDay: '2020-03-14',
  lengthKm: 100,
};
const cell = (over: Partial<StripCell>): StripCell => ({
  day: '2020-03-06',
  lastDay: '2020-03-06',
  fromKm: 10,
  toKm: 30,
  errorKm: 2,
  kind: 'patrolled',
  title: '',
  by: '',
  says: '',
  sure: true,
  source: null,
  finding: null,
  ...over,
});
const only = (over: Partial<StripCell>) => {
  const [first] = layOut(frame, [cell(over)]);
  if (!first) throw new Error('left out');
  return first;
};

describe('the frame', () => {
  it('has the east end at the right and days downwards', () => {
    expect(xOf(frame, 0)).toBe(1000);
    expect(xOf(frame, 100)).toBe(0);
    expect(yOf(frame, '2020-03-06')).toBe(10);
    expect(heightOf(frame)).toBe(100);
  });
});

describe('a cell', () => {
  it('is as wide as the kilometres could be, solid only where they are certain', () => {
    const one = only({});
    expect([one.x, one.width]).toEqual([680, 240]);
    expect(one.stops.map((s) => s.x)).toEqual([680, 720, 880, 920]);
    expect(one.stops.map((s) => s.opacity)).toEqual([0, 1, 1, 0]);
  });
  it('is nowhere solid when the error is larger than the stretch', () => {
    const one = only({ fromKm: 10, toKm: 12, errorKm: 3 });
    expect(one.stops[1].x).toBe(one.stops[2].x);
    expect(one.stops[1].opacity).toBeLessThan(1);
  });
  it('has hard ends when the kilometres are exact', () => {
    expect(only({ errorKm: 0 }).stops.map((s) => s.x)).toEqual([700, 700, 900, 900]);
  });
  it('does not leave the frame', () => {
    const one = only({
      fromKm: 0,
      toKm: 100,
      errorKm: 5,
      day: '2020-03-01',
      lastDay: '2020-04-01',
    });
    expect([one.x, one.y, one.width, one.height]).toEqual([0, 0, 1000, 100]);
  });
  it('is left out when its days are not in the frame', () => {
    expect(layOut(frame, [cell({ day: '2020-07-01', lastDay: '2020-07-01' })])).toEqual([]);
  });
});

it('tells cells apart that look alike', () => {
  const keys = layOut(frame, [cell({}), cell({ title: 'other' })]).map((one) => one.key);
  expect(keys).toEqual(['2020-03-06~patrolled~10-30', '2020-03-06~patrolled~10-30~2']);
});

it('makes days as thick as the window lets it show them all', () => {
  expect(dayHeightFor(1080, 118)).toBe(6);
  expect(dayHeightFor(600, 118)).toBe(4.5);
  expect(dayHeightFor(900, 10)).toBe(9);
});

describe('accounts of one day', () => {
  const east = cell({ toKm: 20, by: 'Russia' });
  const west = cell({ toKm: 30, by: 'newsroom' });
  const unended = cell({ toKm: 10, by: 'Turkey', errorKm: 2.5 });
  const laid = layOut(frame, [east, west, unended, cell({ kind: 'incident', finding: 'f' })]);
  const of = (wanted: StripCell) => laid.find((one) => one.cell === wanted) ?? expect.fail();

  it('share its height, a lane each', () => {
    expect([of(east).y, of(east).height]).toEqual([10, 5]);
    expect([of(west).y, of(west).height]).toEqual([15, 5]);
  });
  it('have a letter each in the margin, incidents none', () => {
    expect(laid.map((one) => one.letter?.text).sort()).toEqual(['N', 'R', 'T', undefined]);
    expect(of(west).letter?.x).toBeGreaterThan(of(east).letter?.x ?? 0);
    expect(slotsOf(laid.map((one) => one.cell))).toBe(3);
  });
  it('that leave their end open begin where they began and stay short', () => {
    const one = of(unended);
    expect([one.openEnded, one.centre, one.x + one.width]).toEqual([true, 900, 900]);
    expect([one.y, one.height, one.width]).toEqual([10, 10, TAIL]);
  });
  it('are pointed at by their letters', () => {
    const letter = (wanted: StripCell) => 1000 + (of(wanted).letter?.x ?? 0);
    for (const one of [east, west, unended])
      expect(cellAt(laid, { x: letter(one), y: 15 }, 1000, 8)?.cell).toBe(one);
  });
});

it('tells sources apart that begin alike', () => {
  const initials = initialsOf([
    cell({ by: 'Turkey' }),
    cell({ by: 'TASS' }),
    cell({ by: 'Tishrin' }),
  ]);
  expect([...initials.values()]).toEqual(['T', 'TA', 'Ti']);
});

it('draws what may be on most of the road as a span beneath the rest', () => {
  const [first] = layOut(frame, [cell({}), cell({ kind: 'incident', fromKm: 0, toKm: 90 })]);
  expect(first?.wide).toBe(true);
});

it('draws incidents over blocked roads over patrols', () => {
  const kinds = layOut(frame, [cell({ kind: 'incident' }), cell({ kind: 'blocked' }), cell({})]);
  expect(kinds.map((k) => k.cell.kind)).toEqual(['patrolled', 'blocked', 'incident']);
});

it('counts each day with a record once, and only days of the frame', () => {
  const two = cell({ day: '2020-03-08', lastDay: '2020-03-09' });
  expect(daysRecorded(frame, [two, two])).toBe(2);
  expect(daysRecorded(frame, [cell({ day: '2020-03-01', lastDay: '2020-04-30' })])).toBe(10);
});

describe('keys', () => {
  const east = cell({ fromKm: 0, toKm: 5, kind: 'blocked' });
  const later = cell({ day: '2020-03-09', lastDay: '2020-03-09', fromKm: 12, toKm: 28 });
  const april = cell({ day: '2020-04-02', lastDay: '2020-04-02' });
  const cells = layOut({ ...frame, lastDay: '2020-04-30' }, [cell({}), east, later, april]);
  const find = (wanted: StripCell) => cells.find((one) => one.cell === wanted) ?? expect.fail();
  const from =
    cells.find((one) => one.cell.fromKm === 10 && one.cell.day === '2020-03-06') ?? expect.fail();

  it('go east to the right', () => {
    expect(nextCell(cells, from, 'ArrowRight')?.cell).toBe(east);
    expect(nextCell(cells, from, 'ArrowLeft')).toBeNull();
  });
  it('skip days without records', () => {
    expect(nextCell(cells, from, 'ArrowDown')?.cell).toBe(later);
    expect(nextCell(cells, find(later), 'ArrowUp')).toBe(from);
    expect(nextCell(cells, from, 'PageDown')?.cell).toBe(april);
    expect(nextCell(cells, from, 'End')?.cell).toBe(april);
  });
  it('lead nowhere when they are other keys', () => {
    expect(nextCell(cells, from, 'a')).toBeNull();
  });
});

describe('a pointer', () => {
  const cells = layOut(frame, [cell({}), cell({ kind: 'blocked' })]);
  const at = (x: number, y: number) => cellAt(cells, { x, y }, 1000, 8);
  it('finds the uppermost', () => {
    expect(at(800, 15)?.cell.kind).toBe('blocked');
  });
  it('reaches a little, not far', () => {
    expect(at(800, 26)).not.toBeNull();
    expect(at(800, 40)).toBeNull();
  });
});

describe('the table', () => {
  it('gives silence its rows', () => {
    const rows = rowsOf('2020-03-05', '2020-03-10', [
      cell({}),
      cell({ day: '2020-03-08', lastDay: '2020-03-09' }),
    ]);
    expect(rows.map((r) => (r.kind === 'none' ? `${r.firstDay} ${r.days}` : r.cell.day))).toEqual([
      '2020-03-05 1',
      '2020-03-06',
      '2020-03-07 1',
      '2020-03-08',
      '2020-03-10 1',
    ]);
  });
  it('is one long silence without records', () => {
    expect(rowsOf('2020-03-05', '2020-06-30', [])).toMatchObject([{ kind: 'none', days: 118 }]);
  });
});

describe('place names', () => {
  const wide = (name: string): number => name.length * 10;
  it('share a row only when they do not touch', () => {
    const ticks = placeTicks(
      frame,
      [
        { km: 50, name: 'AAAA' },
        { km: 48, name: 'BBBB' },
        { km: 20, name: 'CC' },
      ],
      wide,
    );
    expect(Object.fromEntries(ticks.map((t) => [t.name, t.row]))).toEqual({
      AAAA: 0,
      BBBB: 1,
      CC: 0,
    });
  });
  it('stay inside the frame', () => {
    const [west, east] = placeTicks(
      frame,
      [
        { km: 0, name: 'Saraqib' },
        { km: 100, name: 'Latakia' },
      ],
      wide,
    );
    expect([west?.anchor, east?.anchor]).toEqual(['start', 'end']);
  });
});

it('prints kilometres no closer than can be read', () => {
  expect(roundKilometres(frame, 44)).toEqual([
    0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100,
  ]);
  expect(roundKilometres({ ...frame, width: 200 }, 44)).toEqual([0, 25, 50, 75, 100]);
});
