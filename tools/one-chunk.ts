/** What is known of a module while chunks are made. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Puts all that entries import at once, directly or through others, into one chunk: what is also used later would
 * else be split into dozens of small ones, each with a request of its own, and larger together once compressed.
 * @param entries paths of the entries' modules
 * @returns the name of the chunk for a module's id, or null where the module is not of it
 */
export function oneChunk(
  name: string,
  ...entries: readonly string[]
): (id: string, graph: Graph) => string | null {
  let members: Set<string> | null = null;
  return (id, graph) => {
    members ??= reachedFrom(entries, graph);
    return members.has(id) ? name : null;
  };
}

/** Ids of all modules that entries import at once, directly or through others, and their own. */
export function reachedFrom(entries: readonly string[], graph: Graph): Set<string> {
  const reached = new Set(entries);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
