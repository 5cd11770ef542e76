export { assess, type Assessment } from './assess/assess.ts';
export { readLibrary } from './framework/read-library.ts';
