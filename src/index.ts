export { type Assessment, assess } from './assess/assess.ts';
export { readLibrary } from './framework/read-library.ts';
