import { describe, expect, it } from 'vitest';
import { askedIn, isDecided, type FilledPoint } from './fillings';

/** Made up. */
const point: FilledPoint = {
  id: 'axis',
  question: 'Where is the axis?',
  readings: [
    { id: 'middle', says: 'in the middle of the road' },
    { id: 'edge', says: 'at its edge' },
  ],
  asked: ['middle', 'decisions that contradict one another'],
  fillings: [],
};

describe('an open point at an instant', () => {
  it('says the readings that terms are asked under in their words, and anything else as it is', () => {
    expect(askedIn(point)).toEqual([
      'in the middle of the road',
      'decisions that contradict one another',
    ]);
  });

  it('is decided by what holds or may hold then, and not by what one side claims or what holds later', () => {
    const filling = { record: 'r', answer: 'middle', decidedBy: 'x', from: '', until: null };
    const decided = (effect: 'HOLDS' | 'MAY_HOLD' | 'NOT_THEN' | 'CLAIMED') =>
      isDecided({ ...point, fillings: [{ ...filling, agreed: true, effect }] });
    expect([decided('HOLDS'), decided('MAY_HOLD')]).toEqual([true, true]);
    expect([decided('NOT_THEN'), decided('CLAIMED')]).toEqual([false, false]);
  });
});
