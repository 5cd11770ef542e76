/** What is taken from a template at most, in bytes: such a file may say that it is small and unpack to fill the memory. */
export const bounds = {
  /** The file itself. */
  file: 30_000_000,
  /** A part that is read as XML. */
  xml: 10_000_000,
  /** Pictures and fonts, each. */
  other: 20_000_000,
  /** Everything together. */
  all: 60_000_000,
} as const;
