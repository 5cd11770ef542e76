// Stands in for the part of Ink that composes a picture cell by cell, which takes longer than everything else the walk does for a key.
// The walk hands Ink whole lines that fit, each with its own codes: putting them one below the other is enough.
// biome-ignore lint/style/noDefaultExport: Ink imports it so.
export default class Output {
  #lines;

  constructor({ height }) {
    this.#lines = Array.from({ length: height }, () => '');
  }

  write(x, y, text, { transformers }) {
    if (x !== 0) throw new Error('the walk draws whole lines');
    for (const [index, line] of text.split('\n').entries())
      this.#lines[y + index] = transformers.reduce((changed, transform) => transform(changed, index), line);
  }

  clip() {}

  unclip() {}

  get() {
    return { output: this.#lines.map((line) => line.trimEnd()).join('\n'), height: this.#lines.length };
  }
}
