/** A clause's number as its text has it, `21d` or `I.1`, without what tells apart our notes on it; null for none. */
export function clauseNumber(id: string): string | null {
  return /^(?:[IVX]+\.)?\d+[a-z]?(?=-|$)/.exec(id)?.[0] ?? null;
}

/** What a clause is called: its number, or, where the text has no numbers, what it is about. */
export function clauseLabel(id: string): string {
  const number = clauseNumber(id);
  if (number !== null) return number;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
