// Enough to keep two cores busy, few enough that no task waits for long.
const AT_ONCE = 16;

/** A closed loop at a fixed number at once: as soon as one is done, the next one begins. */
export async function inLanes<T>(all: readonly T[], act: (each: T) => Promise<unknown>): Promise<void> {
  const left = [...all];
  const lane = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
