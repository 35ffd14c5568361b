/** How much of a list is read at most: what an old register can hold, and less than what makes a server stand still. */
export const limits = {
  rows: 20_000,
  columns: 500,
  /** Characters in a cell; as many as Excel takes. */
  cell: 32_767,
  /** Characters of all sheets; a workbook of two kilobytes can name one long text a million times. */
  characters: 30_000_000,
  /** Cells that hold something, of all sheets. */
  cells: 1_000_000,
  sheets: 50,
  /** Bytes that a packed workbook may unpack to, and the files in it. */
  unpacked: 200 * 1024 * 1024,
  entries: 2000,
  /** Bytes of a list, however large other files may be. */
  bytes: 30 * 1024 * 1024,
} as const
