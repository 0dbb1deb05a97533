/** What this browser keeps for an account: drafts, what waits to be sent, what was used last. */
export interface Keep {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Where storage is forbidden it lasts as long as the page. */
function lasting(): Keep {
  try {
    localStorage.setItem('truceline.try', '');
    localStorage.removeItem('truceline.try');
    return localStorage;
  } catch {
    const held = new Map<string, string>();
    return {
      getItem: (key) => held.get(key) ?? null,
      setItem: (key, value) => void held.set(key, value),
      removeItem: (key) => void held.delete(key),
    };
  }
}

export class Shelf {
  readonly #keep: Keep;

  constructor(keep: Keep = lasting()) {
    this.#keep = keep;
  }

  /** What is kept under the name; nothing where there is none, or where it cannot be read. */
  read<T>(account: string, name: string): T | null {
    const held = this.#keep.getItem(`truceline.${name}.${account}`);
    if (held === null) return null;
    try {
      return JSON.parse(held) as T;
    } catch {
      return null;
    }
  }

  /** False when this browser has no room for it. */
  write(account: string, name: string, value: object): boolean {
    try {
      this.#keep.setItem(`truceline.${name}.${account}`, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  forget(account: string, name: string): void {
    this.#keep.removeItem(`truceline.${name}.${account}`);
  }
}

export const shelf = new Shelf();
