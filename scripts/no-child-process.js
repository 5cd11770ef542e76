// Stands in for node:child_process in the command line's bundle. Commander loads it for commands that are programs of their own;
// gapwalk has none, and loading it takes a tenth of a bare start of Node.
export function spawn() {
  throw new Error('gapwalk starts no other program');
}
