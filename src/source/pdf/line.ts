/** A piece of text on a page as the PDF places it; lengths in points, `y` upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the characters, in points. */
  readonly size: number;
}

/** A printed line, its pieces gathered into what may be cells of a table, where gaps part them. */
export interface PrintedLine {
  readonly page: number;
  readonly cells: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Pieces whose feet are nearer than this share of their size stand on one line. */
const SAME_LINE = 0.5;

/**
 * A gap wider than this many characters may part cells of a table; word processors put a fifth to a quarter between Chinese and
 * Latin letters.
 */
const CELL_GAP = 0.45;

/** Where a piece that was put together across two cells comes apart. */
const BETWEEN_CELLS = /(?<=[\u2e80-\uffef]) +(?=[\u2e80-\uffef])/u;

/** A gap wider than this share of a character between letters or digits is a space. */
const SPACE_GAP = 0.2;

/** The lines of a page from top to bottom. */
export function printedLines(pieces: readonly Piece[], page: number): PrintedLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const head = row?.[0];
    if (row && head && Math.abs(head.y - piece.y) < SAME_LINE * Math.min(head.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => printedLine(row.sort((a, b) => a.x - b.x), page));
}

function printedLine(row: readonly Piece[], page: number): PrintedLine {
  const cells: string[] = [];
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    const gap = piece.x - right;
    const [head = '', ...others] = piece.text.split(BETWEEN_CELLS);
    if (text !== '' && gap > CELL_GAP * piece.size) {
      cells.push(text);
      text = head;
    } else text += gap > SPACE_GAP * piece.size && /[!-~]$/.test(text) && /^[!-~]/.test(head) ? ` ${head}` : head;
    for (const other of others) {
      cells.push(text);
      text = other;
    }
    right = Math.max(right, piece.x + piece.width);
  }
  const first = row[0] as Piece;
  return { page, cells: [...cells, text].map((cell) => cell.trim()), left: first.x, right, y: first.y, size: Math.max(...row.map((piece) => piece.size)) };
}
