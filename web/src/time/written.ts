import { words } from '../words/words';

/** How days and instants are written: as in ISO 8601, in Latin digits, in every language. */
export const writtenDay = (day: string): string => words.apart(day);
export const writtenMonth = (day: string): string => day.slice(0, 7);

export const writtenDays = (first: string, last: string): string =>
  first === last ? writtenDay(first) : words.time.span(writtenDay(first), writtenDay(last));

type Part = Intl.DateTimeFormatPartTypes;

function partsOf(instant: string, zone: string): Partial<Record<Part, string>> {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  });
  return Object.fromEntries(
    format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
}

/** On the clock of a zone, with its offset and, unless it is UTC, its name; never without. */
export function writtenInstant(instant: string, zone = 'UTC'): string {
  const { year, month, day, hour, minute, timeZoneName = '' } = partsOf(instant, zone);
  const offset = timeZoneName.replace('GMT', '') || '+00:00';
  const name = zone === 'UTC' ? '' : ` ${zone}`;
  return words.apart(`${year}-${month}-${day} ${hour}:${minute} ${offset}${name}`);
}
