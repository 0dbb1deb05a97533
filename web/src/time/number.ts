const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A number in Latin digits, in every language, with one decimal at most. */
export const writtenNumber = (value: number): string => number.format(value);
