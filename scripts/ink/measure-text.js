// Stands in for the part of Ink that measures a text, which keeps every text that it ever measured: here that is every picture.
import stringWidth from 'string-width';

// biome-ignore lint/style/noDefaultExport: Ink imports it so.
export default function measureText(text) {
  const lines = text === '' ? [] : text.split('\n');
  return { width: Math.max(0, ...lines.map((line) => stringWidth(line))), height: lines.length };
}
