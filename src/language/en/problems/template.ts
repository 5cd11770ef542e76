import type { Sentences } from './sentences.ts';

/** What can be wrong with the Word file that gives the report its styles. */
export const template = {
  'template-not-word': (_: Record<string, never>): Sentences => ({
    message: 'the template is not a Word document, or it is damaged',
    hint: 'Open it in Word or LibreOffice and save it as a Word document (.docx); nothing was written.',
  }),
  'template-too-large': ({ most }: { most: number }): Sentences => ({
    message: `the template, or something inside it, is larger than ${most} megabytes`,
    hint: 'Make its pictures smaller, or give a template without pages of text; nothing was written.',
  }),
};
