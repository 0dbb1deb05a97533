/** Something that can be chosen by a few letters. */
export interface Option {
  id: string;
  label: string;
  /** Other words by which it is found. */
  also?: string;
}

/** Letters without case and marks; forms of one Arabic letter are one. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How well letters fit words, the smaller the better; null where they do not. */
function fit(words: string, letters: string): number | null {
  if (words === letters) return 0;
  if (words.startsWith(letters)) return 1;
  const parts = words.split(' ');
  if (parts.some((part) => part.startsWith(letters))) return 2;
  const wanted = letters.split(' ');
  if (wanted.length > 1 && wanted.every((one) => parts.some((part) => part.startsWith(one))))
    return 3;
  if (
    letters.length > 1 &&
    parts
      .map((part) => part.slice(0, 1))
      .join('')
      .startsWith(letters)
  )
    return 4;
  return letters.length > 2 && words.includes(letters) ? 5 : null;
}

/** The options that the letters may mean, the best first; all of them where nothing is typed. */
export function complete<O extends Option>(options: readonly O[], typed: string, most = 8): O[] {
  const letters = folded(typed);
  if (letters === '') return options.slice(0, most);
  return options
    .map((option, place) => {
      const fits = [option.label, option.id, option.also ?? '']
        .map((words) => fit(folded(words), letters))
        .filter((one) => one !== null);
      return { option, place, fits: fits.length > 0 ? Math.min(...fits) : null };
    })
    .filter((one) => one.fits !== null)
    .sort((a, b) => (a.fits ?? 0) - (b.fits ?? 0) || a.place - b.place)
    .slice(0, most)
    .map((one) => one.option);
}

/** The one option whose words or id these are. */
export const named = <O extends Option>(options: readonly O[], typed: string): O | undefined =>
  options.find((one) => [one.label, one.id].some((words) => folded(words) === folded(typed)));
