/** What the SDK keeps beside a workflow for the query that shows where it waits. */
interface Kept {
  promiseStackStore?: { promiseToStack: Map<unknown, unknown>; childToParent: Map<unknown, unknown> };
}

/**
 * Forgets where each awaited promise was made. The SDK keeps that as text for its query `__stack_trace`, a hundred
 * kilobytes for a case with its timers, which is more than the case itself; and a case always waits at the same line.
 * What the case does never depends on it.
 */
export function forgetStackTraces(): void {
  const { promiseStackStore } = (globalThis as { __TEMPORAL_ACTIVATOR__?: Kept }).__TEMPORAL_ACTIVATOR__ ?? {};
  promiseStackStore?.promiseToStack.clear();
  promiseStackStore?.childToParent.clear();
}
