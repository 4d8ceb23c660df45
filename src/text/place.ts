/** A place in a text: offset in UTF-16 code units from 0, line and column from 1. */
export interface Position {
  offset: number;
  line: number;
  column: number;
}

/** A stretch of text; `end` is the first place after it. */
export interface Span {
  start: Position;
  end: Position;
}
