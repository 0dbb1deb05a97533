import { describe, expect, it } from 'vitest';
import type { FindingSummary, ObligationView } from '../lib/types';
import { dueWithin, overdue } from './due';
import { settlings } from './open';

const duty = (id: string, due: [instant: string, state: string][]): ObligationView => ({
  id,
  title: id,
  owner: '',
  state: '',
  stateText: '',
  waitsFor: null,
  clause: { address: null, copy: '', instrument: '', paragraph: '', quote: '' },
  dueInstants: due.map(([instant, state]) => ({
    instant,
    state,
    local: '',
    because: '',
    readings: '',
  })),
});
const AT = '2020-06-30T21:00Z';

describe('what is due within seven days', () => {
  const ids = (duties: ObligationView[]): string[] =>
    dueWithin(duties, AT, 7).map((one) => one.duty.id);

  it('holds the last instant of the seventh day and nothing after it', () => {
    expect(ids([duty('in', [['2020-07-07T21:00Z', 'pending']])])).toEqual(['in']);
    expect(ids([duty('after', [['2020-07-07T21:01Z', 'pending']])])).toEqual([]);
    expect(ids([duty('before', [['2020-06-30T20:59Z', 'pending']])])).toEqual([]);
  });
  it('names a duty that is due under one reading only, with that instant alone', () => {
    const both = duty('both', [
      ['2020-07-02T21:00Z', 'pending'],
      ['2020-09-02T21:00Z', 'pending'],
      ['', 'due instant cannot be computed'],
    ]);
    expect(dueWithin([both], AT, 7)[0]?.due.map((one) => one.instant)).toEqual([
      '2020-07-02T21:00Z',
    ]);
  });
  it('puts the next due first', () => {
    const later = duty('later', [['2020-07-05T00:00Z', 'pending']]);
    const next = duty('next', [['2020-07-01T00:00Z', 'pending']]);
    expect(ids([later, next])).toEqual(['next', 'later']);
  });
});

it('is overdue where it may be so under one reading', () => {
  const perhaps = duty('perhaps', [
    ['2020-03-15T21:00Z', 'fulfilled in time'],
    ['2020-03-14T21:00Z', 'pending or overdue'],
  ]);
  const done = duty('done', [['2020-03-15T21:00Z', 'fulfilled late']]);
  expect(overdue([perhaps, done]).map((one) => one.duty.id)).toEqual(['perhaps']);
});

it('puts first what would settle the most, and leaves out what is not open', () => {
  const finding = (name: FindingSummary['name'], settledBy: string | null) =>
    ({ name, settledBy }) as FindingSummary;
  const groups = settlings([
    finding('undetermined', 'the hour'),
    finding('depends-on-reading', 'the clock'),
    finding('undetermined', 'the clock'),
    finding('not-covered', null),
    finding('inconsistent', 'the clock'),
  ]);
  expect(groups.map(({ by, findings }) => [by, findings.length])).toEqual([
    ['the clock', 2],
    ['the hour', 1],
  ]);
});
