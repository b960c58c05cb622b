/** Seconds of processor time that reading anything spoilt may take. */
export const LONGEST_MUTATION_S = 5;
/** Seconds of processor time from the bytes of a hostile shape to its parcels, or to its refusal. */
export const LONGEST_OVERLAY_S = 2;
/** Seconds after which a task is taken to hang. */
export const TASK_DEADLINE_S = 300;
/** Milliseconds that the page may be blocked by a hostile shape, and by a file of 100 MB. */
export const LONGEST_BLOCK_MS = 100;
export const LONGEST_BLOCK_OF_LARGE_FILE_MS = 200;
/** Memory of the page's process while it reads a file of 100 MB. */
export const LARGEST_RENDERER_GB = 1.5;
/** What the page's heap may grow by in 10,000 toggles and 2,000 changes of day. */
export const LARGEST_HEAP_GROWTH_MB = 2;
/** Seconds from a graphics context's return to the same picture as before. */
export const LONGEST_CONTEXT_S = 2;
