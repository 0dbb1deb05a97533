import { describe, expect, it } from 'vitest';
import { channels, hatchPixels, type Hatch } from './hatch';

const hatch: Hatch = {
  size: 12,
  lines: 2,
  thickness: 2,
  slope: 1,
  colour: [10, 20, 30],
  opacity: 0.5,
};
const alpha = (pixels: Uint8ClampedArray, x: number, y: number): number =>
  pixels[(y * 12 + x) * 4 + 3] ?? -1;

describe('hatching', () => {
  it('inks the share that thickness and distance give', () => {
    const pixels = hatchPixels(hatch);
    const inked = pixels.filter((v, i) => i % 4 === 3 && v > 0).length;
    expect(inked / (12 * 12)).toBeCloseTo(2 / 6, 5);
  });
  it('joins its own copies', () => {
    const pixels = hatchPixels(hatch);
    for (let y = 0; y < 12; y++) expect(alpha(pixels, 0, y)).toBe(alpha(pixels, 11, (y + 1) % 12));
  });
  it('leans the other way on demand', () => {
    const pixels = hatchPixels({ ...hatch, slope: -1 });
    expect(alpha(pixels, 1, 1)).toBe(alpha(pixels, 0, 0));
    expect(alpha(pixels, 6, 1)).not.toBe(alpha(pixels, 6, 0) + 1);
    expect(alpha(pixels, 2, 0)).toBe(0);
  });
  it('carries colour and opacity', () => {
    expect([...hatchPixels(hatch).slice(0, 4)]).toEqual([10, 20, 30, 128]);
  });
});

it('reads computed colours', () => {
  expect(channels('rgb(1, 22, 133)')).toEqual([1, 22, 133]);
  expect(channels('rgba(1, 2, 3, 0.4)')).toEqual([1, 2, 3]);
});
