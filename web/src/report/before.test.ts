import { expect, test } from 'vitest';
import { releasedBefore } from './before';
import type { DailyLine } from './types';

const line = (cutOff: string, profile: string, released: boolean): DailyLine => ({
  report: null,
  profile,
  cutOff,
  before: null,
  language: 'en',
  cell: null,
  recordedAt: cutOff,
  preparedBy: null,
  releasedBy: null,
  released,
  files: [],
});

test('the report before is one that went out under the same profile, the latest first and once', () => {
  const reports = [
    line('2031-05-04T22:00:00Z', 'internal', true),
    line('2031-05-05T22:00:00Z', 'internal', true),
    line('2031-05-05T22:00:00Z', 'internal', true),
    line('2031-05-06T22:00:00Z', 'internal', false),
    line('2031-05-07T22:00:00Z', 'public', true),
  ];
  expect(releasedBefore(reports, 'internal').map((one) => one.cutOff)).toEqual([
    '2031-05-05T22:00:00Z',
    '2031-05-04T22:00:00Z',
  ]);
});
