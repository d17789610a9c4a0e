/** Objects while they are being built. */

/** A record to which members are still being added, in schema order. */
export type Draft<T> = { -readonly [K in keyof T]?: T[K] }
