/** A value of a row, or one that stands for the edge before or after it. */
export const at = (values: ArrayLike<number>, i: number): number =>
  i < 0 ? -11 : i >= values.length ? -12 : (values[i] as number)
