import { describe, expect, it } from 'vitest';
import { Strokes, type Wish } from './strokes';

const typed = (keys: string, apart = 100): (Wish | null)[] => {
  const strokes = new Strokes();
  return [...keys].map((key, i) =>
    strokes.read({ key, code: `Key${key.toUpperCase()}`, at: i * apart }),
  );
};
const toMap: Wish = { kind: 'page', page: 'map' };

describe('keys of one letter', () => {
  it('go to a page after g', () => {
    expect(typed('gm')).toEqual([null, toMap]);
  });
  it('do nothing alone, after another letter, or too late', () => {
    expect(typed('m')).toEqual([null]);
    expect(typed('gxm')).toEqual([null, null, null]);
    expect(typed('gm', 5000)).toEqual([null, null]);
  });
  it('forgive a second g', () => {
    expect(typed('ggm').at(-1)).toEqual(toMap);
  });
  it('are found by their place on an Arabic keyboard', () => {
    const strokes = new Strokes();
    strokes.read({ key: 'ل', code: 'KeyG', at: 0 });
    expect(strokes.read({ key: 'ة', code: 'KeyM', at: 1 })).toEqual(toMap);
    expect(strokes.read({ key: '؟', code: 'Slash', at: 2 })).toEqual({ kind: 'help' });
  });
});
