import type { FindingDetail } from '../lib/types';

type World = FindingDetail['worlds'][number];

export interface Table {
  /** Open points on which the result turns, in the given order. */
  points: string[];
  /** Open points that may be read either way with the same result. */
  idle: string[];
  rows: World[];
}

const without = (world: World, point: string): string =>
  JSON.stringify(Object.entries(world.readings).filter(([id]) => id !== point));

/** True where no two worlds that differ in this point alone differ in their result. */
function isIdle(worlds: readonly World[], point: string): boolean {
  const results = new Map<string, string>();
  return worlds.every((world) => {
    const others = without(world, point);
    const held = results.get(others);
    results.set(others, world.result);
    return held === undefined || held === world.result;
  });
}

const withoutPoint = (worlds: readonly World[], point: string): World[] => {
  const rows = new Map<string, World>();
  for (const world of worlds) {
    const readings = Object.fromEntries(
      Object.entries(world.readings).filter(([id]) => id !== point),
    );
    rows.set(without(world, point), { readings, result: world.result });
  }
  return [...rows.values()];
};

/** One row for each combination of the readings that matter: a point that changes no result takes no column. */
export function tableOf(worlds: readonly World[], points: readonly string[]): Table {
  const used = points.filter((id) => worlds.some((world) => id in world.readings));
  let rows = [...worlds];
  const idle: string[] = [];
  for (const point of used)
    if (isIdle(rows, point)) {
      rows = withoutPoint(rows, point);
      idle.push(point);
    }
  return { points: used.filter((id) => !idle.includes(id)), idle, rows };
}
