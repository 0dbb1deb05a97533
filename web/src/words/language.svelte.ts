import { DIRECTIONS, isLanguage, type Language } from './languages';
import { speak } from './words';

const KEY = 'truceline.language';
const PARAMETER = 'lang';

/** The address speaks before the memory: a link opens in the language of whoever sent it. */
function wished(): Language {
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  if (isLanguage(asked)) return asked;
  try {
    const stored = localStorage.getItem(KEY);
    return isLanguage(stored) ? stored : 'en';
  } catch {
    return 'en';
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be forbidden: the address still says it.
  }
}

class LanguageChoice {
  chosen = $state<Language>(wished());

  constructor() {
    this.#speak(this.chosen);
  }

  #speak(language: Language): void {
    document.documentElement.lang = language;
    document.documentElement.dir = DIRECTIONS[language];
    speak(language);
  }

  choose(language: Language): void {
    const address = new URL(location.href);
    address.searchParams.set(PARAMETER, language);
    history.replaceState(history.state, '', address);
    remember(language);
    this.#speak(language);
    this.chosen = language;
  }
}

export const language = new LanguageChoice();
