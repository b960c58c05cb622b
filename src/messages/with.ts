/** A sentence with a place for a value, already formatted. */
export type With<Names extends string> = (values: Readonly<Record<Names, string>>) => string;
