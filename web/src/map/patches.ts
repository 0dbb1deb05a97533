import { KINDS } from '../findings/kinds';
import type { Area, AreaProperties, FindingName } from '../lib/types';

/** A piece of ground as one account or several leave it: incidents told of the very same area lie on one patch. */
export interface Patch {
  id: number;
  geometry: Area['geometry'];
  /** Half the larger side, in kilometres. */
  radiusKm: number;
  centre: [lon: number, lat: number];
  incidents: AreaProperties[];
}

/** What the map draws of a patch; types, not interfaces, because MapLibre takes open records. */
export type PatchProperties = {
  kind: FindingName;
  count: number;
  faint: boolean;
  large: boolean;
  label: string;
};

/** From this radius on an area is no place on the map but the lack of one, so it is drawn as an outline only. */
const LARGE_KM = 7;
const KM_A_DEGREE = 111.2;

/** Kilometres between two places that are close to each other, to about 1 %. */
export function kmBetween([x, y]: [number, number], [lon, lat]: [number, number]): number {
  return Math.hypot((lon - x) * Math.cos((y * Math.PI) / 180), lat - y) * KM_A_DEGREE;
}

const ringsOf = (geometry: Area['geometry']): GeoJSON.Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

export function boundsOf(
  grounds: readonly Area['geometry'][],
): [west: number, south: number, east: number, north: number] {
  const points = grounds.flatMap(ringsOf).flat();
  const of = (axis: 0 | 1): number[] => points.map((point) => point[axis] ?? 0);
  return [Math.min(...of(0)), Math.min(...of(1)), Math.max(...of(0)), Math.max(...of(1))];
}

function extentOf(geometry: Area['geometry']): Pick<Patch, 'radiusKm' | 'centre'> {
  const [west, south, east, north] = boundsOf([geometry]);
  const centre: Patch['centre'] = [(west + east) / 2, (south + north) / 2];
  const across = (east - west) * Math.cos((centre[1] * Math.PI) / 180);
  return { centre, radiusKm: (Math.max(across, north - south) * KM_A_DEGREE) / 2 };
}

/** Patches with the largest first, so that a small one is drawn above them and can be pointed at. */
export function patchesOf(areas: readonly Area[]): Patch[] {
  const grounds = new Map<string, Area[]>();
  for (const area of areas) {
    const ground = JSON.stringify(area.geometry.coordinates);
    grounds.set(ground, [...(grounds.get(ground) ?? []), area]);
  }
  return [...grounds.values()]
    .flatMap((told) => (told[0] ? [{ told, geometry: told[0].geometry }] : []))
    .map(({ told, geometry }) => ({
      geometry,
      ...extentOf(geometry),
      incidents: told
        .map((one) => one.properties)
        .toSorted((a, b) => a.firstDay.localeCompare(b.firstDay)),
    }))
    .toSorted((a, b) => b.radiusKm - a.radiusKm)
    .map((patch, id) => ({ id, ...patch }));
}

export const isLarge = (patch: Patch): boolean => patch.radiusKm >= LARGE_KM;

/** The incidents of a patch that the list shows. */
export const shownOn = (patch: Patch, shown: ReadonlySet<string>): AreaProperties[] =>
  patch.incidents.filter((one) => shown.has(one.incident));

/** The kind that the page lists first among those on a patch. */
const kindOf = (incidents: readonly AreaProperties[]): FindingName =>
  KINDS.find((kind) => incidents.some((one) => one.name === kind)) ?? 'undetermined';

export function drawnPatch(
  patch: Patch,
  shown: ReadonlySet<string>,
  placeOf: (finding: string) => string,
): GeoJSON.Feature<Area['geometry'], PatchProperties> {
  const listed = shownOn(patch, shown);
  const drawn = listed.length > 0 ? listed : patch.incidents;
  const large = isLarge(patch);
  const place = placeOf(drawn[0]?.finding ?? '').split(',')[0] ?? '';
  return {
    type: 'Feature',
    id: patch.id,
    geometry: patch.geometry,
    properties: {
      kind: kindOf(drawn),
      count: listed.length,
      faint: listed.length === 0,
      large,
      label: large ? `${place}: ${listed.length}` : listed.length > 1 ? `${listed.length}` : '',
    },
  };
}
