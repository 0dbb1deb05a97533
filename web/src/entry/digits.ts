const ARABIC = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';

/** The same text with Latin digits: Arabic and Persian keyboards write others. */
export const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) =>
    String(Math.max(ARABIC.indexOf(digit), PERSIAN.indexOf(digit))),
  );
