import * as maplibregl from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { MapView } from '../lib/types';
import { language } from '../words/language.svelte';
import { DIRECTIONS } from '../words/languages';
import { words } from '../words/words';
import { BASE_BOUNDS } from './baseLayers';
import { readColours } from './colours';
import { channels, hatchPixels } from './hatch';
import { POINTED, type Drawn } from './layers';
import { labelOf } from './names';
import { boundsOf, drawnPatch, isLarge, kmBetween, type Patch } from './patches';
import { styleOf } from './style';

maplibregl.setWorkerUrl(workerUrl);

const NEAR_KM = 0.8;

/** Marks the places on whose point a small patch stands: the patch is their dot. */
const withCoveredPlaces = (map: MapView, patches: readonly Patch[]): MapView => {
  const centres = patches.filter((one) => !isLarge(one)).map((one) => one.centre);
  const near = ([lon = 0, lat = 0]: GeoJSON.Position): boolean =>
    centres.some((centre) => kmBetween(centre, [lon, lat]) < NEAR_KM);
  const features = map.places.features.map((place) => ({
    ...place,
    properties: {
      ...place.properties,
      label: labelOf(place.properties, language.chosen),
      covered: near(place.geometry.coordinates),
    },
  }));
  return { ...map, places: { ...map.places, features } };
};

/** The map goes left to right in every language; its words do not. */
const attribution = (): string =>
  `<bdi dir="${DIRECTIONS[language.chosen]}">${words.map.attribution}</bdi>`;

export interface Spot {
  x: number;
  y: number;
}
interface Listener {
  /** The patch under the pointer and where, or null. */
  point: (patch: Patch | null, at: Spot | null) => void;
  open: (patch: Patch | null, at: Spot) => void;
}

/** The map, drawn with MapLibre; loaded on its own so that text and strip need not wait for it. */
export class DrawnMap {
  readonly #map: maplibregl.Map;
  readonly #host: HTMLElement;
  readonly #patches: readonly Patch[];
  readonly #data: MapView;
  readonly #placeOf: (finding: string) => string;
  #lit: string | null = null;
  #shown: ReadonlySet<string> = new Set();

  constructor(
    host: HTMLElement,
    data: MapView,
    patches: readonly Patch[],
    placeOf: (finding: string) => string,
    listener: Listener,
  ) {
    this.#host = host;
    this.#data = withCoveredPlaces(data, patches);
    this.#patches = patches;
    this.#placeOf = placeOf;
    this.#shown = new Set(patches.flatMap((one) => one.incidents.map(({ incident }) => incident)));
    this.#map = new maplibregl.Map({
      container: host,
      style: this.#style(),
      bounds: data.bounds,
      fitBoundsOptions: { padding: 4 },
      maxBounds: BASE_BOUNDS,
      cooperativeGestures: true,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: { compact: false, customAttribution: attribution() },
      locale: words.map.locale,
      fadeDuration: 0,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(new maplibregl.NavigationControl({ showCompass: false }), 'top-right');
    this.#map.addControl(new maplibregl.ScaleControl({ unit: 'metric' }), 'bottom-left');
    this.#map.setMissingStyleImageResolver(() => {
      this.#addHatch();
      return Promise.resolve();
    });
    this.#map.on('style.load', () => this.#light());
    this.#listen(listener);
  }

  #style(): maplibregl.StyleSpecification {
    return styleOf(this.#data, this.#drawn(), readColours(this.#host));
  }

  #drawn(): Drawn {
    const features = this.#patches.map((one) => drawnPatch(one, this.#shown, this.#placeOf));
    return { type: 'FeatureCollection', features };
  }

  #listen({ point, open }: Listener): void {
    const under = (event: maplibregl.MapMouseEvent): Patch | null => {
      const [first] = this.#map.queryRenderedFeatures(event.point, { layers: POINTED });
      return this.#patches.find((one) => one.id === first?.id) ?? null;
    };
    this.#map.on('mousemove', (event) => {
      const patch = under(event);
      this.#map.getCanvas().style.cursor = patch ? 'pointer' : '';
      point(patch, patch ? event.point : null);
    });
    this.#map.on('mouseout', () => point(null, null));
    this.#map.on('click', (event) => open(under(event), event.point));
    this.#map.on('movestart', () => point(null, null));
  }

  #addHatch(): void {
    if (this.#map.hasImage('hatch-corridor')) return;
    const colour = channels(readColours(this.#host).corridor);
    const size = 16;
    const data = hatchPixels({ size, lines: 1, thickness: 2.4, slope: 1, colour, opacity: 0.5 });
    this.#map.addImage('hatch-corridor', { width: size, height: size, data }, { pixelRatio: 2 });
  }

  #light(): void {
    if (!this.#map.getSource('patches')) return;
    for (const { id, incidents } of this.#patches)
      this.#map.setFeatureState(
        { source: 'patches', id },
        { lit: incidents.some((one) => one.incident === this.#lit) },
      );
  }

  /** Lights one incident and fades those that the list does not show. */
  show(shown: ReadonlySet<string>, lit: string | null): void {
    const filtered = shown !== this.#shown;
    this.#shown = shown;
    this.#lit = lit;
    if (filtered) this.#map.getSource<maplibregl.GeoJSONSource>('patches')?.setData(this.#drawn());
    this.#light();
  }

  /** Takes the theme's colours anew. */
  recolour(): void {
    this.#map.setStyle(this.#style(), { diff: false });
  }

  /** Fits the map to its room: the whole area, or, where there is little, the corridor with the incident that is open. */
  fit(close: boolean, incident: string | null): void {
    this.#map.resize();
    const open = this.#patches.filter(
      (one) => !isLarge(one) && one.incidents.some((told) => told.incident === incident),
    );
    const grounds = [...this.#data.corridor.features, ...open].map((one) => one.geometry);
    const bounds = close && grounds.length > 0 ? boundsOf(grounds) : this.#data.bounds;
    this.#map.fitBounds(bounds, { padding: close ? 14 : 4, animate: false });
  }

  remove(): void {
    this.#map.remove();
  }
}
