/** How days, instants and numbers are written. An instant is never written without its zone. */
const LANGUAGE = 'en-GB';
const UTC = { timeZone: 'UTC' } as const;
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

const longDay = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', ...UTC });
const monthName = new Intl.DateTimeFormat(LANGUAGE, { month: 'long', ...UTC });
const clock = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit', ...UTC });
const number = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 1 });

export const writtenDay = (day: string): string => longDay.format(at(day));
export const writtenMonth = (day: string): string => monthName.format(at(day));
export const writtenNumber = (value: number): string => number.format(value);

export const writtenDays = (first: string, last: string): string =>
  first === last ? writtenDay(first) : longDay.formatRange(at(first), at(last));

/** On the clock of the zone that is named beside it; UTC unless another is given. */
export function writtenInstant(instant: string, zone = 'UTC'): string {
  const date = new Date(instant);
  if (zone === 'UTC') return `${longDay.format(date)}, ${clock.format(date)} UTC`;
  const local = { timeZone: zone };
  const day = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', ...local });
  const time = new Intl.DateTimeFormat(LANGUAGE, { timeStyle: 'short', ...local });
  return `${day.format(date)}, ${time.format(date)} ${zone}`;
}
