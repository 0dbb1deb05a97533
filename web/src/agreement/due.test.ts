import { expect, it } from 'vitest';
import { dueLine } from './due';

const due = (instant: string) => ({ instant, local: '', state: '', because: '', readings: '' });
const three = [
  due('2020-03-13T00:00:00Z'),
  due('2020-03-11T00:00:00Z'),
  due('2020-03-12T00:00:00Z'),
  due('2020-03-11T00:00:00Z'),
];

it('puts instants in order on one line, equal ones once', () => {
  const line = dueLine(three, '2020-03-11T12:00:00Z');
  expect(line?.marks.map((m) => m.at)).toEqual([0, 0.5, 1]);
  expect(line?.now).toBe(0.25);
});
it('leaves out a moment that is not on the line', () => {
  expect(dueLine(three, '2020-06-01T00:00:00Z')?.now).toBeNull();
});
it('leaves out a reading under which no instant can be computed', () => {
  expect(dueLine([...three, due('')], '2020-03-11T12:00:00Z')?.marks).toHaveLength(3);
});
it('draws nothing where nothing differs', () => {
  expect(
    dueLine([due('2020-03-11T00:00:00Z'), due('2020-03-11T00:00:00Z')], '2020-03-11T00:00:00Z'),
  ).toBeNull();
  expect(dueLine([], '2020-03-11T00:00:00Z')).toBeNull();
});
