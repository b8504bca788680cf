/** What is wrong with this Node, or undefined. `range` is the engines field of package.json: ">=20.19". */
export function nodeProblem(version, range) {
  const floor = range.replace('>=', '');
  if (isAtLeast(version, floor)) return undefined;
  return `Caseclock needs Node ${floor} or newer, and this is Node ${version}. Install a newer Node and try again.`;
}

/** Compares as many numbers as the floor has: 1.9.1 is at least 1.9. */
export function isAtLeast(version, floor) {
  const has = version.split('.').map(Number);
  const wants = floor.split('.').map(Number);
  const at = wants.findIndex((wanted, i) => has[i] !== wanted);
  return at === -1 || has[at] > wants[at];
}
