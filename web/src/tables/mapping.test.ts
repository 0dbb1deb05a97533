import { expect, it } from 'vitest';
import { examples, nameOf, opened, placeOf, saved, wordsOf } from './mapping';
import type { Layout, MappingFile } from './types';

const file: MappingFile = {
  'truceline-mapping': 1,
  name: 'made-up log',
  catalogue: 'observations',
  fields: {
    time: { as: 'time', day: 'Date', clock: '#B', zone: 'Asia/Damascus', order: 'day-first' },
    place: {
      as: 'degrees',
      latitude: 'Lat',
      longitude: 'Lon',
      within: '100 m',
      decimal: 'point',
      near: ['35', '36', '37', '38'],
    },
    at: {
      as: 'relative',
      from: 'Post',
      direction: 'Dir',
      distance: 'Far',
      unit: 'km',
      bearingWithin: 10,
      decimal: 'comma',
    },
    act: { as: 'choice', column: 'What', words: { Mortar: 'mortar-shelling' } },
    channel: { as: 'constant', value: 'radio' },
  },
};
const layout = {
  columns: [
    { letters: 'A', heading: 'What' },
    { letters: 'B', heading: 'Time' },
    { letters: 'C', heading: 'time ' },
    { letters: 'D', heading: '' },
  ],
  samples: [
    { row: 2, cells: ['Mortar', '21:30', '', ''] },
    { row: 3, cells: ['mortar', '', '', ''] },
    { row: 4, cells: ['Drone', '', '', ''] },
  ],
} as unknown as Layout;

it('saves what it opened', () => {
  expect(saved(opened(file))).toEqual(file);
});
it('leaves out what is not read and what says nothing', () => {
  const mapping = opened(file);
  mapping.readings['channel'] = { as: '', parts: {}, words: {} };
  mapping.readings['act'] = { as: 'choice', parts: { column: 'What' }, words: { Drone: '' } };
  expect(saved(mapping).fields['channel']).toBeUndefined();
  expect(saved(mapping).fields['act']).toEqual({ as: 'choice', column: 'What', words: {} });
});
it('names a column by its letters where its heading names two, or none', () => {
  const names = layout.columns.map((column) => nameOf(column, layout.columns));
  expect(names).toEqual(['What', '#B', '#C', '#D']);
  expect(names.map((name) => placeOf(name, layout.columns))).toEqual([0, 1, 2, 3]);
});
it('shows each example once, and each word whatever its case', () => {
  const act = opened(file).readings['act'];
  if (!act) throw new Error('the mapping reads what happened');
  expect(examples(act, layout)).toEqual(['Mortar', 'mortar', 'Drone']);
  expect(wordsOf(act, layout, ['drone', 'Rocket'])).toEqual(['Mortar', 'Drone', 'Rocket']);
});
