import { vocabulary } from '../office/vocabulary.svelte';
import type { Part } from '../entry/forms';
import { words } from '../words/words';

/** The name of a field of a kind: its own where the kind has one, else the one that such fields have everywhere. */
export function fieldLabel(kind: string, path: string): string {
  const names: Record<string, string> = words.fields;
  return names[`${kind}.${path}`] ?? names[path] ?? names[path.split('.').at(-1) ?? path] ?? path;
}

/** The name of what a record refers to by a word or an id. */
export function nameOf(part: Part, id: string): string {
  if (part.is === 'class') return vocabulary.now[part.of].find((one) => one.id === id)?.words ?? id;
  if (part.is === 'word' || part.is === 'words') {
    const names: Record<string, string> = words.sets[part.of];
    return names[id] ?? id;
  }
  return id;
}
