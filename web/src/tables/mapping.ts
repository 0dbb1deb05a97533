import type { Column, FieldKind, Layout, MappingFile, Sheet } from './types';

/** How a field is read. */
export type As =
  'text' | 'number' | 'time' | 'place' | 'degrees' | 'relative' | 'choice' | 'constant';

/** The parts of a reading that are written as text. */
export const PARTS = {
  text: ['column'],
  number: ['column', 'decimal'],
  time: ['day', 'clock', 'zone', 'zoneColumn', 'order'],
  place: ['column'],
  degrees: ['latitude', 'longitude', 'within', 'decimal', 'near'],
  relative: ['from', 'direction', 'distance', 'unit', 'bearingWithin', 'decimal'],
  choice: ['column'],
  constant: ['value'],
} as const satisfies Record<As, readonly string[]>;
export type Part = (typeof PARTS)[As][number];

/** Parts that name a column. */
const COLUMN_PARTS: ReadonlySet<Part> = new Set<Part>([
  'column',
  'day',
  'clock',
  'zoneColumn',
  'latitude',
  'longitude',
  'from',
  'direction',
  'distance',
]);
export const isColumn = (part: Part): boolean => COLUMN_PARTS.has(part);

export const READINGS: Record<FieldKind, readonly As[]> = {
  words: ['text', 'constant'],
  amount: ['number', 'constant'],
  time: ['time', 'constant'],
  place: ['place', 'relative', 'degrees', 'constant'],
  choice: ['choice', 'constant'],
};

/** A reading while somebody makes it; without `as` the field is not read. */
export interface Reading {
  as: As | '';
  parts: Partial<Record<Part, string>>;
  words: Record<string, string>;
}

export interface Mapping {
  name: string;
  sheet: Sheet;
  readings: Record<string, Reading>;
}

export const UNREAD: Reading = { as: '', parts: {}, words: {} };

const isAs = (text: unknown): text is As => typeof text === 'string' && text in PARTS;
const written = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : typeof value === 'number' ? String(value) : '';

function reading(file: Record<string, unknown>): Reading {
  const as = file['as'];
  if (!isAs(as)) return UNREAD;
  const parts: Partial<Record<Part, string>> = {};
  for (const part of PARTS[as]) {
    const value = file[part];
    if (value !== undefined) parts[part] = typeof value === 'string' ? value : written(value);
  }
  const words = (file['words'] ?? {}) as Record<string, string>;
  return { as, parts, words: { ...words } };
}

/** A saved mapping, to be changed. */
export function opened(file: MappingFile): Mapping {
  const readings = Object.entries(file.fields).map(
    ([field, one]) => [field, reading(one)] as const,
  );
  return { name: file.name, sheet: file.catalogue, readings: Object.fromEntries(readings) };
}

function part(name: Part, text: string): unknown {
  if (name === 'near') return text.split(',').map((edge) => edge.trim());
  return name === 'bearingWithin' && text.trim() !== '' ? Number(text) : text.trim();
}

/** The mapping as it is saved; fields that are not read and parts that say nothing are left out. */
export function saved(mapping: Mapping): MappingFile {
  const fields: MappingFile['fields'] = {};
  for (const [field, one] of Object.entries(mapping.readings)) {
    if (one.as === '') continue;
    const file: Record<string, unknown> = { as: one.as };
    for (const name of PARTS[one.as]) {
      const text = one.parts[name] ?? '';
      if (text.trim() !== '') file[name] = part(name, text);
    }
    if (one.as === 'choice')
      file['words'] = Object.fromEntries(
        Object.entries(one.words).filter(([, code]) => code !== ''),
      );
    fields[field] = file;
  }
  return { 'truceline-mapping': 1, name: mapping.name, catalogue: mapping.sheet, fields };
}

const plain = (heading: string): string => heading.trim().replace(/\s+/g, ' ').toLowerCase();

/** How a mapping names a column: by its heading where that names one, else by its letters. */
export function nameOf(column: Column, columns: readonly Column[]): string {
  const alike = columns.filter((other) => plain(other.heading) === plain(column.heading));
  return column.heading !== '' && alike.length === 1 ? column.heading : `#${column.letters}`;
}

/** The place of a named column; -1 where there is none. */
export const placeOf = (name: string, columns: readonly Column[]): number =>
  columns.findIndex(
    (column) =>
      `#${column.letters}`.toLowerCase() === name.toLowerCase() ||
      (name !== '' && plain(column.heading) === plain(name)),
  );

/** What the first rows have in the columns that a reading names, each once. */
export function examples(reading: Reading, layout: Layout): string[] {
  if (reading.as === '') return [];
  const places = PARTS[reading.as]
    .filter(isColumn)
    .map((name) => placeOf(reading.parts[name] ?? '', layout.columns))
    .filter((place) => place >= 0);
  const rows = layout.samples.map((row) =>
    places.map((place) => row.cells[place] ?? '').join(' | '),
  );
  return [...new Set(rows)].filter((row) => row.replaceAll('|', '').trim() !== '');
}

/** The words of a choice's column: those that have a code, those of the first rows, those that a check found. */
export function wordsOf(reading: Reading, layout: Layout, found: readonly string[]): string[] {
  const known = Object.keys(reading.words);
  const seen = new Set(known.map(plain));
  const more = [...examples(reading, layout), ...found].filter((word) => {
    const isNew = !seen.has(plain(word));
    seen.add(plain(word));
    return isNew;
  });
  return [...known, ...more];
}
