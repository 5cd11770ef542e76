// Stands in for jsonpath-plus in the bundle. json-rules-engine uses it only where no path resolver of our own is given,
// and it has had two remote-code faults (CVE-2024-21534, GHSA-pppg-cpfq-h7wr): it is not shipped at all.
export function JSONPath() {
  throw new Error('a condition was given to the engine without the own path resolver');
}
