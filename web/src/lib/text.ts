/** Sentences arrive with and without their full stop; on the page each has one. */
export const sentence = (said: string): string => {
  const text = said.trim();
  return text === '' || /[.!?…][”’"')\]]*$/.test(text) ? text : `${text}.`;
};

/** The record's short names ("first-joint-patrol") as words. */
export const asWords = (name: string): string => name.replaceAll('-', ' ');

export const capital = (said: string): string => said.slice(0, 1).toUpperCase() + said.slice(1);
