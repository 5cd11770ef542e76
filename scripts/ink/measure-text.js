// Stands in for the part of Ink that measures a text, which keeps every text that it ever measured: here that is every picture.
import widestLine from './widest-line.js';

// biome-ignore lint/style/noDefaultExport: Ink imports it so.
export default function measureText(text) {
  return { width: widestLine(text), height: text === '' ? 0 : text.split('\n').length };
}
