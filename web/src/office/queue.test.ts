import { describe, expect, it } from 'vitest';
import { Trouble } from '../lib/api';
import { Refusal } from './ask';
import {
  after,
  NOTHING,
  patience,
  sendOne,
  takeBack,
  tried,
  type Held,
  type Sender,
  type Waiting,
} from './queue';
import type { Done } from './types';

const waiting = (stroke: string): Waiting => ({
  is: 'records',
  id: stroke,
  stroke: { stroke, entries: [] },
  title: stroke,
  tried: false,
});
const held = (...strokes: string[]): Held => ({ ...NOTHING, waiting: strokes.map(waiting) });
const ids = (one: Held): string[] => one.waiting.map((other) => `${other.is} ${other.id}`);
const sending = async (sender: Sender): Promise<Held> => {
  const before = held('first', 'second');
  const [next] = before.waiting;
  if (!next) throw new Error('nothing waits');
  return after(tried(before, next.id), await sendOne(next, sender));
};

describe('what waits to be sent', () => {
  it('is let go once the server has acknowledged it', async () => {
    const now = await sending(() => Promise.resolve({ stroke: 'first', versions: [] } as Done));
    expect(ids(now)).toEqual(['records second']);
  });
  it.each(['unreachable', 'unreadable'] as const)(
    'stays, in order, while the line is %s',
    async (kind) => {
      const now = await sending(() => Promise.reject(new Trouble(kind, null, '')));
      expect(ids(now)).toEqual(['records first', 'records second']);
    },
  );
  it('stays while somebody is signed out', async () => {
    const [first] = held('first').waiting;
    const lost = () => Promise.reject(new Trouble('refused', 401, ''));
    expect(await sendOne(first as Waiting, lost)).toMatchObject({ is: 'later', signedOut: true });
  });
  it('is kept with its reasons when the server will not have it, and lets the next go on', async () => {
    const now = await sending(() => Promise.reject(new Refusal(422, [])));
    expect(ids(now)).toEqual(['records second']);
    expect(now.returned.map((one) => one.waiting.id)).toEqual(['first']);
  });
});

describe('taking back', () => {
  it('drops what never left', () => {
    expect(ids(takeBack(held('first', 'second'), 'first', 'undoing', ''))).toEqual([
      'records second',
    ]);
  });
  it('follows what may have arrived, also while it is on its way', () => {
    expect(ids(takeBack(tried(held('first'), 'first'), 'first', 'undoing', ''))).toEqual([
      'records first',
      'undo undoing',
    ]);
  });
  it('is sent for what was acknowledged', () => {
    expect(ids(takeBack(NOTHING, 'first', 'undoing', ''))).toEqual(['undo undoing']);
  });
});

it('waits longer after each failure, and never longer than half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map(patience)).toEqual([1, 2, 4, 8, 16, 30, 30]);
});
