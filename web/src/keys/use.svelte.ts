const KEY = 'truceline.keys';

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Whether keys of one letter do anything: for those whose voice or hand sends letters unmeant, they can be put off. */
class KeyUse {
  on = $state(stored());

  turn(on: boolean): void {
    this.on = on;
    try {
      if (on) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
    } catch {
      // Storage may be forbidden: the choice then lasts as long as the page.
    }
  }
}

export const keyUse = new KeyUse();
