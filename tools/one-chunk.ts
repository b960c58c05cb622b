/** What is known of a module while chunks are made. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Puts all that an entry imports at once, directly or through others, into one chunk: what is also used later would
 * else be split into dozens of small ones, each with a request of its own, and larger together once compressed.
 * @param entry path of the entry's module
 * @returns the name of the chunk for a module's id, or null where the module is not of it
 */
export function oneChunk(name: string, entry: string): (id: string, graph: Graph) => string | null {
  let members: Set<string> | null = null;
  return (id, graph) => {
    members ??= reachedFrom(entry, graph);
    return members.has(id) ? name : null;
  };
}

/** Ids of all modules that an entry imports at once, directly or through others, and its own. */
export function reachedFrom(entry: string, graph: Graph): Set<string> {
  const reached = new Set([entry]);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
