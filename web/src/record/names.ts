import { vocabulary } from '../office/vocabulary.svelte';
import type { Part } from '../entry/forms';
import { words } from '../words/words';

/** The name of a field of a kind: its own where the kind has one, else the one that such fields have everywhere. */
export function fieldLabel(kind: string, path: string): string {
  const names: Record<string, string> = words.fields;
  return names[`${kind}.${path}`] ?? names[path] ?? names[path.split('.').at(-1) ?? path] ?? path;
}

/** A class by its words; the root of a tree leaves the class open. */
function word(tree: 'acts' | 'weapons', id: string): string {
  const found = vocabulary.now[tree].find((one) => one.id === id);
  return found?.under === '' ? words.entry.undetermined : (found?.words ?? id);
}

/** The name of what a record refers to by a word or an id. */
export function nameOf(part: Part, id: string): string {
  if (part.is === 'class') return word(part.of, id);
  if (part.is === 'word' || part.is === 'words') {
    const names: Record<string, string> = words.sets[part.of];
    return names[id] ?? id;
  }
  return id;
}
