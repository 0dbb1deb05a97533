export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DIRECTIONS: Record<Language, 'ltr' | 'rtl'> = { en: 'ltr', ar: 'rtl' };

/** What each language calls itself; a switch must be found by those who read no other. */
export const OWN_NAMES: Record<Language, string> = { en: 'English', ar: 'العربية' };

/** Catalogues that no native speaker has read yet. */
export const UNREVIEWED: readonly Language[] = ['ar'];

export const isLanguage = (text: string | null): text is Language =>
  LANGUAGES.some((language) => language === text);
