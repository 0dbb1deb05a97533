/** Hatching for the map, as pixels: MapLibre repeats a small picture, so the lines must meet at its edges. */
export interface Hatch {
  /** Side of the square picture in pixels. */
  size: number;
  /** Lines that cross one side of the picture; a whole number, so that copies fit together. */
  lines: number;
  /** Thickness of a line in pixels, measured along the side. */
  thickness: number;
  /** 1 rises to the right, -1 falls. */
  slope: 1 | -1;
  colour: readonly [red: number, green: number, blue: number];
  opacity: number;
}

export function hatchPixels(hatch: Hatch): Uint8ClampedArray {
  const { size, lines, thickness, slope, colour, opacity } = hatch;
  const period = size / lines;
  const pixels = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const along = (((x + slope * y) % period) + period) % period;
      const cover = Math.min(1, Math.max(0, thickness - along));
      pixels.set([...colour, Math.round(255 * opacity * cover)], (y * size + x) * 4);
    }
  return pixels;
}

/** Reads "rgb(1, 2, 3)" or "rgba(…)", as a browser writes a computed colour. */
export function channels(computed: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}
