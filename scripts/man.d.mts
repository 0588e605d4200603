/** The pages by file name, with their language. */
export const MAN_PAGES: Readonly<Record<string, string>>;

/** A page of the manual in a language, made of the program as it is. */
export function manPage(lang: string): string;
