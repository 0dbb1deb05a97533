import { describe, expect, it } from 'vitest';
import lines from '../../../intake/src/test/resources/org/truceline/intake/register/records.jsonl?raw';
import type { Says } from '../record/says';
import { compose } from './compose';
import { decompose } from './decompose';
import type { Draft } from './draft';
import { FORM_KINDS, FORMS, SETS, fieldsOf, isFormKind } from './forms';

const vocabulary = { acts: [{ id: 'act', words: 'act', under: '' }] };
const observation: Draft = {
  observer: { text: 'post 4' },
  'happening.when': { text: '0040', day: '2020-03-06', zone: 'Europe/Istanbul' },
  means: { text: '', ids: ['heard'], labels: ['heard'] },
  'happening.act': { text: 'mortar shelling', ids: ['mortar-shelling'] },
  'happening.number': { text: '>=3' },
};
const said = (draft: Draft): Says => compose('observation', draft, { vocabulary }).says;
const faults = (draft: Draft): [string, string][] =>
  compose('observation', draft, { vocabulary }).faults.map((one) => [one.path, one.name]);

describe('an observation', () => {
  it('says what was typed and leaves out what was not', () => {
    expect(faults(observation)).toEqual([]);
    expect(said(observation)).toEqual({
      observer: 'post 4',
      from: { words: 'post 4', meanings: [] },
      means: ['heard'],
      happening: {
        act: 'mortar-shelling',
        number: { wording: 'at-least', number: 3 },
        when: { first: '2020-03-06T00:40', zone: 'Europe/Istanbul' },
      },
    });
  });
  it('is of any act where none was chosen', () => {
    expect(said({ ...observation, 'happening.act': { text: '' } })['happening']).toMatchObject({
      act: 'act',
    });
  });
  it('keeps a tie of places open, and a place that nobody located in its words', () => {
    const spot = (name: string, latitude: number) => ({
      is: 'spot' as const,
      name,
      at: { latitude, longitude: 36.8 },
      radius: 500,
      judged: false,
    });
    const meanings = [spot('one', 35.6), spot('other', 35.2)];
    const at = (place: Draft[string]) =>
      said({ ...observation, 'happening.at': place })['happening'];
    expect(at({ text: 'Kafr', meanings })).toMatchObject({ at: { words: 'Kafr', meanings } });
    expect(at({ text: 'by the mill' })).toMatchObject({
      at: { words: 'by the mill', meanings: [] },
    });
  });
  it('names every field that is at fault at once', () => {
    const draft = {
      'happening.when': { text: '40', day: '2020-03-06' },
      'happening.act': { text: 'morter' },
      'happening.number': { text: 'many' },
      away: { text: '3' },
    };
    expect(faults(draft)).toEqual([
      ['observer', 'missing'],
      ['happening.when', 'clock'],
      ['means', 'missing'],
      ['happening.act', 'choice'],
      ['happening.number', 'amount'],
      ['away', 'away'],
    ]);
  });
});

it('marks a quotation where the report prints it, and takes no other words', () => {
  const report = 'All three rounds fell south of us.';
  const draft = (text: string): Draft => ({
    report: { text: '', ids: ['r'] },
    words: { text },
  });
  const given = { vocabulary, report };
  expect(compose('claim', draft('three rounds'), given).says['words']).toEqual({
    text: 'three rounds',
    start: 4,
    end: 16,
  });
  expect(compose('claim', draft('four rounds'), given).faults).toEqual([
    { path: 'words', name: 'notQuoted' },
  ]);
});

/** One record of each kind, as the server reads them. */
const records = lines
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { kind: string; says: Says });

describe('a record as the server has it', () => {
  it('is there for every form', () => {
    expect(records.map((one) => one.kind)).toEqual(expect.arrayContaining([...FORM_KINDS]));
  });
  for (const { kind, says } of records) {
    if (!isFormKind(kind)) continue;
    it(`comes back from the form of a ${kind} as it was, touched or not`, () => {
      const draft = decompose(kind, says, (_, id) => id);
      const before = { says, draft };
      const report = String(says['text'] ?? 'All three rounds fell south of us.');
      const given = { vocabulary, report };
      expect(compose(kind, draft, { ...given, before })).toEqual({ says, faults: [] });
      expect(compose(kind, draft, given)).toEqual({ says, faults: [] });
    });
  }
});

describe('the description of the forms', () => {
  it('names no field twice in a form', () => {
    for (const kind of FORM_KINDS) {
      const paths = fieldsOf(kind).map((one) => one.path);
      expect(new Set(paths).size, kind).toBe(paths.length);
    }
  });
  it('has words for every set that it uses', () => {
    for (const kind of FORM_KINDS)
      for (const { part } of FORMS[kind].line)
        if (part.is === 'word' || part.is === 'words')
          expect(SETS[part.of].length).toBeGreaterThan(0);
  });
});

describe('a change', () => {
  it('says anew what was typed anew, and nothing where it was taken out', () => {
    const says = said(observation);
    const draft = decompose('observation', says, (_, id) => id);
    const changed: Draft = {
      ...draft,
      'happening.number': { text: '2' },
      'happening.when': { text: '', day: '', zone: '' },
    };
    const before = { says, draft };
    expect(compose('observation', changed, { vocabulary, before })).toEqual({
      says: {
        ...says,
        happening: { act: 'mortar-shelling', number: { wording: 'exactly', number: 2 } },
      },
      faults: [],
    });
  });
});
