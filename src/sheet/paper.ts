import type { Status } from '../domain/status';
import type { Sheet, SheetKey } from './sheet';

/** A number large enough to be read across a table. */
export interface PaperFigure {
  readonly statuses: readonly Status[];
  readonly label: string;
  readonly area: string;
  readonly unit: string;
  readonly range: string | null;
  /** That all or a part of it is unconfirmed. */
  readonly unconfirmed: string | null;
}

/** A row of the table. */
export interface PaperRow {
  /** None for the sum; of a comparison, the one under A and the one under B. */
  readonly statuses: readonly Status[];
  readonly label: string;
  /** What of it is unconfirmed, or differs by the line alone. */
  readonly notes: readonly string[];
  readonly area: string;
  readonly range: string | null;
  readonly share: string;
  readonly towns: string;
}

export interface PaperTable {
  readonly caption: string;
  readonly columns: Readonly<Record<'status' | 'area' | 'range' | 'share' | 'towns', string>>;
  readonly rows: readonly PaperRow[];
  readonly total: PaperRow;
}

/** A provision of a text. */
export interface PaperClause {
  readonly label: string;
  /** In plain words, then quoted, then what is unconfirmed. */
  readonly paragraphs: readonly string[];
  readonly source: string;
}

/** The provisions of one text that give land its status. */
export interface PaperClauses {
  readonly title: string;
  readonly clauses: readonly PaperClause[];
}

/** All that stands on a sheet of paper, in words of one language. */
export interface Paper {
  /** The name of the page. */
  readonly page: string;
  readonly title: string;
  readonly notInForce: string;
  /** Each text: what it is, and what it would do. */
  readonly texts: readonly { readonly facts: string; readonly summary: string }[];
  /** What is painted, where that is not all. */
  readonly note: string | null;
  readonly figures: readonly PaperFigure[];
  readonly maps: Pick<Sheet, 'maps' | 'view' | 'kilometres'>;
  readonly key: SheetKey;
  readonly table: PaperTable;
  readonly clauses: readonly PaperClauses[];
  /** Sources, methods and licences, a paragraph each. */
  readonly sources: readonly string[];
  readonly link: string;
  /** What the code beside the link is for, and what is said where there is none. */
  readonly scan: string;
  readonly noCode: string;
  readonly language: string;
}
