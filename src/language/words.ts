import { english } from './en/index.ts';

/** Every word of the interface. English defines the keys; another language must have the same ones. */
export type Words = typeof english;

/** The languages that the interface speaks, by ISO 639-1 code. */
export const languages = ['en'] as const;

/** The ISO 639-1 code of a language that the interface speaks. */
export type Language = (typeof languages)[number];

const wordsByLanguage: Readonly<Record<Language, Words>> = { en: english };

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return wordsByLanguage[language];
}

/** True where the interface speaks the language. */
export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}
