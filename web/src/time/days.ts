/** Arithmetic on ISO days ("2020-03-05") that no clock or zone can disturb. */
const DAY_MS = 86_400_000;

const epoch = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = epoch(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

export const daysBetween = (from: string, to: string): number =>
  Math.round((epoch(to) - epoch(from)) / DAY_MS);

export const addDays = (day: string, count: number): string =>
  new Date(epoch(day) + count * DAY_MS).toISOString().slice(0, 10);

/** Every day from the first to the last, both included. */
export const eachDay = (first: string, last: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, i) => addDays(first, i));

export interface Month {
  firstDay: string;
  /** Days of this month that lie inside the span. */
  days: number;
}

/** The months of a span, each with its first day inside the span. */
export function monthsOf(first: string, last: string): Month[] {
  const months: Month[] = [];
  for (const day of eachDay(first, last)) {
    const current = months.at(-1);
    if (current && current.firstDay.slice(0, 7) === day.slice(0, 7)) current.days += 1;
    else months.push({ firstDay: day, days: 1 });
  }
  return months;
}
