/**
 * What a worker's process is started with besides its settings. Each thread of the SDK's core has a memory pool of its
 * own by default, and keeps what it once took: with two pools a cached case costs a third less. A passing buffer of 64 KiB
 * or more stays out of the pools, where it would leave a gap behind the little that is kept of each case.
 */
export const WORKER_ENVIRONMENT = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: String(64 * 1024) };
