/** Limits of the import. What goes beyond is refused with `legacy.limit`, and counts as not determined. */
export interface LegacyLimits {
  /** Bytes of the file. */
  readonly fileBytes: number
  /** Bytes of all parts of a packed file, unpacked. */
  readonly unpackedBytes: number
  /** How many times larger a part of a packed file may become. */
  readonly packingRatio: number
  /** Parts of a packed file. */
  readonly parts: number
  /** Code points of all text. */
  readonly characters: number
  /** Rows of all tables. */
  readonly rows: number
  readonly pages: number
  /** How deep tables and elements may nest. */
  readonly depth: number
}

export const DEFAULT_LEGACY_LIMITS: LegacyLimits = {
  fileBytes: 50_000_000, unpackedBytes: 200_000_000, packingRatio: 200, parts: 5_000, characters: 20_000_000, rows: 100_000, pages: 5_000, depth: 100,
}
