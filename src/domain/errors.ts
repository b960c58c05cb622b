/** A geometry operation failed. Names the operation and the ids of what it was given. */
export class GeometryError extends Error {
  override readonly name = 'GeometryError';
  constructor(
    readonly operation: string,
    readonly ids: readonly string[],
    cause: unknown,
  ) {
    super(
      `${operation} of ${ids.join(' and ')} failed: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

/** Input from outside (a file, a link, an argument, a proposal) cannot be used. `place` says where in it. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${place}: ${reason}`);
  }
}
