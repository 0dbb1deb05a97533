/** Inputs in which a letter writes nothing. */
const BUTTONS = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'color']);

/** True where letters belong to a field: text, dates, choices that are found by typing. */
export function takesLetters(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !BUTTONS.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}
