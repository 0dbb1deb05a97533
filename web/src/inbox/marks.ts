/** A stretch of a text, with the places of those who mark it. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
  by: number[];
}
interface Span {
  start: number;
  end: number;
}

/** The text cut where marks begin and end; marks may overlap, and those that reach beyond the text are cut there. */
export function stretches(text: string, marks: readonly (Span | null)[]): Stretch[] {
  const clamp = (at: number): number => Math.min(Math.max(at, 0), text.length);
  const ends = marks.flatMap((mark) => (mark ? [clamp(mark.start), clamp(mark.end)] : []));
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const by = marks.flatMap((mark, place) =>
      mark && mark.start <= start && end <= clamp(mark.end) ? [place] : [],
    );
    return { start, end, text: text.slice(start, end), by };
  });
}
