/**
 * Isolates for runs of another direction inside a sentence that is one string (where it is markup, <bdi> does it). The
 * characters are Unicode's: they are not seen, and keep "2020-03-05" from being read as "05-03-2020".
 */
const LEFT_TO_RIGHT = '\u2066';
const BY_FIRST_LETTER = '\u2068';
const END = '\u2069';

/** Dates, signs and other runs that go left to right in every language. */
export const ltr = (text: string): string => `${LEFT_TO_RIGHT}${text}${END}`;

/** A name whose language is not known here. */
export const apart = (text: string): string => `${BY_FIRST_LETTER}${text}${END}`;
