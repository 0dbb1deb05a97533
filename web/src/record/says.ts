/** The kinds of record, by the words of the log. */
export const KINDS = [
  'observation',
  'report',
  'claim',
  'response',
  'incident',
  'effort',
  'restriction',
  'site-visit',
  'holding',
  'patrol-plan',
  'patrol-told',
  'case',
  'hotline-call',
  'figure',
  'statement',
  'point-filled',
  'source',
  'source-identity',
  'reliability',
  'credibility',
  'rubric',
  'grading',
  'review',
  'line',
] as const;
export type Kind = (typeof KINDS)[number];

/** A value in a record, as the log writes it. */
export type Json = string | number | boolean | null | Json[] | { [field: string]: Json };
/** What a record says, field by field; what is not stated is left out. */
export type Says = { [field: string]: Json };

export type Position = { latitude: number; longitude: number };
export type Spot = { is: 'spot'; name: string; at: Position; radius: number; judged: boolean };
export type Meaning =
  | Spot
  | {
      is: 'off';
      from: Spot;
      bearings: { from: number; to: number };
      nearest: number;
      farthest: number;
    }
  | { is: 'outline'; name: string; corners: Position[] };
export type ToldPlace = { words: string; meanings: Meaning[] };
export type Clocked = { first: string; last?: string; zone?: string };
export type Wording =
  'exactly' | 'at-least' | 'more-than' | 'about' | 'almost' | 'up-to' | 'several' | 'dozens';
export type Amount = { wording: Wording; number?: number };
export type Quotation = { text: string; start: number; end: number };

const isObject = (value: Json | undefined): value is Says =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at "happening.when"; nothing where a part of the path is not stated. */
export function at(says: Says, path: string): Json | undefined {
  let value: Json | undefined = says;
  for (const step of path.split('.')) value = isObject(value) ? value[step] : undefined;
  return value;
}

/** Puts a value at "happening.when", with what is needed on the way. */
export function put(says: Says, path: string, value: Json): void {
  const steps = path.split('.');
  const last = steps.pop() ?? path;
  let within = says;
  for (const step of steps) {
    const next = within[step];
    within = isObject(next) ? next : ((within[step] = {}) as Says);
  }
  within[last] = value;
}

export const isPlace = (value: Json | undefined): value is ToldPlace =>
  isObject(value) && typeof value['words'] === 'string' && Array.isArray(value['meanings']);
export const isClocked = (value: Json | undefined): value is Clocked =>
  isObject(value) && typeof value['first'] === 'string';
export const isAmount = (value: Json | undefined): value is Amount =>
  isObject(value) && typeof value['wording'] === 'string';
export const isQuotation = (value: Json | undefined): value is Quotation =>
  isObject(value) && typeof value['text'] === 'string' && typeof value['start'] === 'number';
