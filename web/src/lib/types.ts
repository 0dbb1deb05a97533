import type { components } from './schema';

/**
 * The server's answers. Their shapes are generated from its schema (`npm run types`); here they get short names, and the
 * few strings that the page tells apart are narrowed to the values that the server writes.
 */
type Schemas = components['schemas'];

export type FindingName =
  | 'inconsistent'
  | 'possibly-inconsistent'
  | 'depends-on-reading'
  | 'undetermined'
  | 'exception-claimed'
  | 'exception-established'
  | 'consistent'
  | 'not-covered'
  | 'not-regulated';
export type CellKind = 'patrolled' | 'blocked' | 'incident';
export type Truth = 'true' | 'false' | 'open';
/** A remark explains and decides nothing. */
export type Step = Truth | 'note';
export type TermMode = 'forbid' | 'permit' | 'require' | 'limit' | 'note';

export type BulletinView = Schemas['BulletinView'];
export type ClauseView = Schemas['ClauseView'];
export type FigureView = Schemas['FigureView'];
export type ObligationView = Schemas['ObligationView'];
export type OpenPointView = Schemas['OpenPointView'];
export type SourceLink = Schemas['SourceLink'];
export type StatementView = Schemas['StatementView'];

export type TermView = Omit<Schemas['TermView'], 'mode'> & { mode: TermMode };
export type CaseView = Omit<Schemas['CaseView'], 'terms'> & { terms: TermView[] };

export type FindingSummary = Omit<Schemas['FindingSummary'], 'name' | 'days'> & {
  name: FindingName;
  /** First and last day, as told. */
  days: [string, string];
};
export interface ReasonNode {
  says: string;
  truth: Step;
  note: string | null;
  because: ReasonNode[];
}
export type PlacementView = Omit<Schemas['PlacementView'], 'truth' | 'reasons'> & {
  truth: Truth;
  reasons: ReasonNode;
};
export type FindingDetail = Omit<
  Schemas['FindingDetail'],
  keyof FindingSummary | 'reasons' | 'placements' | 'otherFindings'
> &
  FindingSummary & {
    reasons: ReasonNode;
    placements: PlacementView[];
    otherFindings: (Omit<Schemas['OtherFinding'], 'name'> & { name: FindingName })[];
  };

export type StripCell = Omit<Schemas['Cell'], 'kind'> & { kind: CellKind };
export type StripView = Omit<Schemas['StripView'], 'cells'> & { cells: StripCell[] };

/** What the map's features carry, layer by layer; the schema leaves properties open (hence types, not interfaces). */
export type CorridorProperties = {
  part: 'surely-inside' | 'possibly-inside';
};
export type LineProperties = {
  id: string;
  name: string;
  basis: 'judged' | 'measured';
  errorMetres: number;
};
export type RecordedProperties = {
  record: string;
  line: string;
  name: string;
  by: string;
  standing: 'draft' | 'one-sided' | 'agreed' | 'superseded';
  from: string;
  until?: string;
  errorMetres: number;
};
export type AreaProperties = {
  incident: string;
  title: string;
  name: FindingName;
  nameText: string;
  firstDay: string;
  lastDay: string;
  finding: string;
};
export type PatrolProperties = {
  title: string;
  day: string;
  by: string;
};
export type PlaceProperties = {
  name: string;
  also: string;
  rank: number;
};
export type Area = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, AreaProperties>;
type Collection<G extends GeoJSON.Geometry, P> = GeoJSON.FeatureCollection<G, P>;
export interface MapView {
  /** West, south, east, north. */
  bounds: [number, number, number, number];
  corridor: Collection<GeoJSON.Polygon | GeoJSON.MultiPolygon, CorridorProperties>;
  lines: Collection<GeoJSON.LineString, LineProperties>;
  recorded: Collection<GeoJSON.LineString, RecordedProperties>;
  incidents: Collection<GeoJSON.Polygon | GeoJSON.MultiPolygon, AreaProperties>;
  patrols: Collection<GeoJSON.LineString, PatrolProperties>;
  places: Collection<GeoJSON.Point, PlaceProperties>;
  notes: string[];
}

/** The page may not know less of an answer than the schema does: these fail to compile when a field goes missing. */
type Covers<Narrow extends Wide, Wide> = Narrow;
export type Kept = [
  Covers<CaseView, Schemas['CaseView']>,
  Covers<FindingDetail, Schemas['FindingDetail']>,
  Covers<FindingSummary, Schemas['FindingSummary']>,
  Covers<MapView, Schemas['MapView']>,
  Covers<StripView, Schemas['StripView']>,
];

/** A field that the schema leaves open, as what a record says, may be told in any form; any other within its own. */
type Within<F> =
  F extends Record<string, never>
    ? unknown
    : F extends readonly (infer E)[]
      ? Within<E>[]
      : F extends object
        ? { [K in keyof F]: Within<F[K]> }
        : F;

/**
 * A shape of the schema with some of its fields told more narrowly. A field that the schema does not have, or has in
 * another form, is a mistake that the type check finds.
 */
export type Narrowed<
  S,
  N extends { [F in keyof N]: F extends keyof S ? Within<S[F]> : never },
> = Omit<S, keyof N> & N;

export type { Schemas };
