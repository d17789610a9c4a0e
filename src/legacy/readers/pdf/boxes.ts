/** Boxes and ruled lines of a page, in points from its top left corner. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A line drawn from edge to edge, or a side of a box. */
export interface Rule extends Box {
  readonly upright: boolean
}
