import { describe, expect, it } from 'vitest';
import { Trouble } from '../lib/api';
import { Refusal } from './ask';
import {
  after,
  NOTHING,
  patience,
  sendOne,
  sentAgain,
  takeBack,
  tried,
  unsent,
  type Held,
  type Sender,
} from './queue';
import type { Done, Entry } from './types';
import { sendingsOf, touches, undoingOf, type Waiting, type Work } from './work';

const waiting = (stroke: string): Waiting => ({
  is: 'records',
  id: stroke,
  stroke: { stroke, entries: [] },
  title: stroke,
  tried: false,
});
const named = (work: Work, id: string): Waiting => ({ ...work, id, title: id, tried: false });
const undoing = named({ is: 'undo', stroke: 'first' }, 'undoing');
const version = (key: string, record: string, replaces: string[]): Entry => ({
  key,
  record,
  replaces,
  kind: 'observation',
  says: { observer: 'post 4' },
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
  it('is sent once more, after the others, when somebody asks for it', async () => {
    const now = await sending(() => Promise.reject(new Refusal(403, [])));
    expect(ids(sentAgain(now, 'first'))).toEqual(['records second', 'records first']);
    expect(sentAgain(now, 'first').returned).toEqual([]);
  });
});

describe('taking back', () => {
  it('drops what never left', () => {
    expect(ids(takeBack(held('first', 'second'), 'first', undoing))).toEqual(['records second']);
  });
  it('follows what may have arrived, also while it is on its way', () => {
    expect(ids(takeBack(tried(held('first'), 'first'), 'first', undoing))).toEqual([
      'records first',
      'undo undoing',
    ]);
  });
  it('is sent for what was acknowledged', () => {
    expect(ids(takeBack(NOTHING, 'first', undoing))).toEqual(['undo undoing']);
  });
});

describe('what is sent', () => {
  const entered = version('key', 'claim-1', []);
  const accepted = {
    is: 'proposal',
    report: 'report-1',
    proposal: 'proposal-1',
    decision: 'accepted',
    stroke: { stroke: 'stroke-1', entries: [entered] },
    undoes: null,
  } as const satisfies Work;
  const paths = (work: Waiting): string[] => sendingsOf(work).map((one) => one.path);

  it.each<[Work, string]>([
    [{ is: 'merge', into: 'a', others: ['b'], because: 'same' }, '/api/incidents/merge'],
    [
      { is: 'split', incident: 'a', accounts: ['c'], name: 'Apart', because: 'two' },
      '/api/incidents/split',
    ],
    [
      { is: 'disclosure', records: ['a'], disclosure: 'internal', because: 'today' },
      '/api/disclosures',
    ],
    [
      { is: 'changes', changes: ['x'], decision: 'refused', because: 'typo' },
      '/api/changes/decisions',
    ],
  ])('names its stroke, so that it is recorded once: %o', (work, path) => {
    const [only, ...more] = sendingsOf(named(work, 'stroke-1'));
    expect(more).toEqual([]);
    expect(only?.path).toBe(path);
    expect(only?.body).toMatchObject({ stroke: 'stroke-1' });
  });
  it('gives a new incident the title that was written for it', () => {
    const split = { is: 'split', incident: 'a', accounts: ['c'], name: 'Apart', because: 'two' };
    const [only] = sendingsOf(named(split as Work, 'shown otherwise'));
    expect(only?.body).toMatchObject({ title: 'Apart' });
  });
  it('enters what was accepted before it is said to be accepted', () => {
    expect(paths(named(accepted, 'stroke-1'))).toEqual([
      '/api/records',
      '/api/inbox/report-1/decisions',
    ]);
    expect(sendingsOf(named(accepted, 'stroke-1')).at(-1)?.body).toEqual({
      proposal: 'proposal-1',
      decision: 'accepted',
      record: 'claim-1',
    });
  });
  it('opens a decided proposal again after its record is undone', () => {
    const back = undoingOf(named(accepted, 'stroke-1'));
    expect(back && paths(named(back, 'stroke-2'))).toEqual([
      '/api/strokes/stroke-1/undo',
      '/api/inbox/report-1/decisions',
    ]);
  });
  it('takes back a refusal of changes only while it has not left', () => {
    const refusal = named(
      { is: 'changes', changes: ['x'], decision: 'refused', because: '' },
      'refusal',
    );
    const before: Held = { ...NOTHING, waiting: [refusal] };
    expect(undoingOf(refusal)).toBeNull();
    expect(ids(takeBack(before, 'refusal', null))).toEqual([]);
    expect(ids(takeBack(tried(before, 'refusal'), 'refusal', null))).toEqual(['changes refusal']);
  });
});

describe('what waits about a record', () => {
  const change = named(
    { is: 'records', stroke: { stroke: 's', entries: [version('k2', 'observation-1', ['k1'])] } },
    's',
  );
  it('is the version that the next one stands in place of', () => {
    const later = named(
      { is: 'records', stroke: { stroke: 't', entries: [version('k3', 'observation-1', ['k2'])] } },
      't',
    );
    expect(unsent({ ...NOTHING, waiting: [change, later] }, 'observation-1')?.key).toBe('k3');
    expect(unsent({ ...NOTHING, waiting: [change] }, 'observation-2')).toBeUndefined();
  });
  it('is shown with it, and so is what is said of it', () => {
    const review = named(
      {
        is: 'records',
        stroke: {
          stroke: 'r',
          entries: [{ ...version('k4', 'review-1', []), says: { of: 'observation-1' } }],
        },
      },
      'r',
    );
    expect(touches(change, ['observation-1'])).toBe(true);
    expect(touches(review, ['observation-1'])).toBe(true);
    expect(touches(review, ['observation-2'])).toBe(false);
  });
});

it('waits longer after each failure, and never longer than half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map(patience)).toEqual([1, 2, 4, 8, 16, 30, 30]);
});
