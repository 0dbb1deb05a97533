import type { Json, Says } from './says';

/** One field that differs between two versions; null where a version does not state it. */
export interface Difference {
  path: string;
  before: Json | null;
  after: Json | null;
}

const isLeaf = (value: Json): boolean =>
  typeof value !== 'object' ||
  value === null ||
  Array.isArray(value) ||
  'words' in value ||
  'first' in value ||
  'wording' in value ||
  'text' in value;

/** Every field with its path, down to what is shown as one: a place, a time, a number, a quotation. */
export function leaves(says: Says, within = ''): Map<string, Json> {
  const found = new Map<string, Json>();
  for (const [name, value] of Object.entries(says)) {
    const path = within === '' ? name : `${within}.${name}`;
    if (isLeaf(value)) found.set(path, value);
    else for (const [deeper, one] of leaves(value as Says, path)) found.set(deeper, one);
  }
  return found;
}

const same = (one: Json | undefined, other: Json | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Where two versions say different things, in the order of the later one; what is no longer stated comes last. */
export function differences(before: Says, after: Says): Difference[] {
  const old = leaves(before);
  const now = leaves(after);
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((path) => !same(old.get(path), now.get(path)))
    .map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null }));
}
