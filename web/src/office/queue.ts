import { Trouble } from '../lib/api';
import { Refusal } from './ask';
import type { Done, Entry, Problem } from './types';
import type { Waiting } from './work';

/** Something that the server would not take, with its reasons; nothing of it is lost. */
export interface Returned {
  waiting: Waiting;
  problems: Problem[];
}

export interface Held {
  waiting: Waiting[];
  returned: Returned[];
}
export const NOTHING: Held = { waiting: [], returned: [] };

/** How one is sent; the keys inside see to it that the server records it once, however often it comes. */
export type Sender = (waiting: Waiting) => Promise<Done>;
export type Sent =
  | { is: 'sent'; waiting: Waiting; done: Done }
  | { is: 'returned'; waiting: Waiting; refusal: Refusal }
  | { is: 'later'; waiting: Waiting; signedOut: boolean };

/** Sends one; an answer that is no clear refusal leaves it waiting, for it may have been recorded or not. */
export async function sendOne(waiting: Waiting, sender: Sender): Promise<Sent> {
  try {
    return { is: 'sent', waiting, done: await sender(waiting) };
  } catch (trouble) {
    if (trouble instanceof Refusal) return { is: 'returned', waiting, refusal: trouble };
    return {
      is: 'later',
      waiting,
      signedOut: trouble instanceof Trouble && trouble.status === 401,
    };
  }
}

/** What is held once this is known of its first. */
export function after(held: Held, sent: Sent): Held {
  const rest = held.waiting.filter((one) => one.id !== sent.waiting.id);
  switch (sent.is) {
    case 'sent':
      return { ...held, waiting: rest };
    case 'returned': {
      const { waiting, refusal } = sent;
      return {
        waiting: rest,
        returned: [...held.returned, { waiting, problems: refusal.problems }],
      };
    }
    case 'later':
      return held;
  }
}

/** From now on the server may have it, whatever comes back. */
export const tried = (held: Held, id: string): Held => ({
  ...held,
  waiting: held.waiting.map((one) => (one.id === id ? { ...one, tried: true } : one)),
});

/** Takes back what is still here: where it never left, it is dropped; else its undoing waits behind it. */
export function takeBack(held: Held, stroke: string, undoing: Waiting | null): Held {
  const mine = held.waiting.find((one) => one.id === stroke);
  if (mine && !mine.tried) return { ...held, waiting: held.waiting.filter((one) => one !== mine) };
  return undoing ? { ...held, waiting: [...held.waiting, undoing] } : held;
}

/** Out of those that were refused: to be mended, sent in another way, or forgotten. */
export const takenOut = (held: Held, id: string): Held => ({
  ...held,
  returned: held.returned.filter((one) => one.waiting.id !== id),
});

/** Sends once more what was refused: whoever may, or what stood against it, may have changed. */
export function sentAgain(held: Held, id: string): Held {
  const again = held.returned.filter((one) => one.waiting.id === id).map((one) => one.waiting);
  return { ...takenOut(held, id), waiting: [...held.waiting, ...again] };
}

/** The version of a record that was saved here last and is not there yet: what is written next stands in its place. */
export function unsent(held: Held, record: string): Entry | undefined {
  return held.waiting
    .flatMap((one) => (one.is === 'records' ? one.stroke.entries : []))
    .findLast((one) => one.record === record);
}

/** Seconds until the next try after so many in vain: 1, 2, 4 … at most 30. */
export const patience = (failures: number): number => Math.min(30, 2 ** Math.max(0, failures - 1));
