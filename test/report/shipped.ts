import { readLibrary } from '../../src/framework/read-library.ts';
import { readText } from '../../src/source/disk.ts';
import { profileOf } from './small-library.ts';

/** The shipped library, and the shipped profile of the Philippines. */
export const { library: shippedLibrary } = await readLibrary('frameworks');

const { text } = await readText('profiles/philippines.yaml');
if (text === null) throw new Error('the profile of the Philippines cannot be read');

export const philippines = profileOf(text, shippedLibrary);
