/** Escape sequences (CSI, OSC and the two-character ones), control characters other than line feed, and characters that turn the direction of the text around them. */
const unwanted =
  /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b\[[0-?]*[ -/]*[@-~]|\u001b[ -~]?|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a file as it may be shown: what could move a cursor, set a title, open a link or turn text around is taken out; a tab becomes a space. */
export function plainText(text: string): string {
  return text.replace(/\t/g, ' ').replace(unwanted, '');
}
