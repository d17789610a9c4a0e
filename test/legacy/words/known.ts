/** Keys of the ten recommendations and of the forty earlier ones. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...'1 1.a 1.b 1.c 2 2.a 2.b 2.c 3 3.a 3.b 3.c 4 4.a 4.b 4.c 4.d 4.d.i 4.d.ii 5 5.a 5.b 5.c 6 6.a 7 7.a 7.a.i 7.a.ii 7.a.iii 7.b 8 8.a 8.b 9 9.a 9.b 10 10.a 10.a.i 10.a.ii'.split(' '),
  ...Array.from({ length: 40 }, (_, index) => `R${index + 1}`),
])
