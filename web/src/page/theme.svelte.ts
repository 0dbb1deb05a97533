export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'truceline.theme';
const wish = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

class ThemeChoice {
  chosen = $state<Theme>(stored());
  #systemDark = $state(wish?.matches ?? false);
  dark = $derived(this.chosen === 'dark' || (this.chosen === 'system' && this.#systemDark));

  constructor() {
    wish?.addEventListener('change', (event) => (this.#systemDark = event.matches));
  }

  choose(theme: Theme): void {
    this.chosen = theme;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    try {
      if (theme === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, theme);
    } catch {
      // Storage may be forbidden: the choice then lasts as long as the page.
    }
  }
}

export const theme = new ThemeChoice();
