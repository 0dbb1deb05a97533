import { fieldsOf, isFormKind, type Part } from '../entry/forms';
import type { Json, Says } from './says';
import { leaves } from './diff';

/** A field of a record with what it holds. */
export interface Shown {
  path: string;
  part: Part | null;
  value: Json;
}

const REFERENCES: Record<string, readonly string[]> = {
  grading: ['incident', 'rubric', 'rests'],
  review: ['of'],
  credibility: ['of'],
  reliability: ['source'],
};

export const partOf = (kind: string, path: string): Part | null => {
  const field = isFormKind(kind) ? fieldsOf(kind).find((one) => one.path === path) : undefined;
  if (field) return field.part;
  return REFERENCES[kind]?.includes(path) ? { is: 'records', of: [] } : null;
};

/** The fields of a record in the order of its form, then what the form does not have. */
export function shownOf(kind: string, says: Says): Shown[] {
  const found = leaves(says);
  const order = isFormKind(kind) ? fieldsOf(kind).map((one) => one.path) : [];
  const paths = [
    ...order.filter((path) => found.has(path)),
    ...[...found.keys()].filter((path) => !order.includes(path)),
  ];
  return paths.flatMap((path) => {
    const value = found.get(path);
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    return empty ? [] : [{ path, part: partOf(kind, path), value }];
  });
}
