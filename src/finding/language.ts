/** The languages that every user-facing word exists in; Chinese stands first. */
export const languages = ['zh', 'en'] as const;

export type Language = (typeof languages)[number];

/** The same thing said in each language: a missing one does not compile. */
export type Said<T> = Readonly<Record<Language, T>>;
