/** Columns orthonormal (Q) and what they were made of (R, upper triangular, by rows). */
interface Factored {
  readonly q: readonly Float64Array[];
  readonly r: readonly Float64Array[];
  /** Length of what a column adds to those before it: nearly 0 where it follows from them. */
  readonly diagonal: readonly number[];
}

/**
 * QR factorisation by modified Gram-Schmidt, each column made orthogonal twice, which is as good as Householder's.
 *
 * @see Golub & Van Loan (2013), Matrix Computations, 5.2.8; Giraud et al. (2005), "The loss of orthogonality"
 */
export function factor(columns: readonly Float64Array[]): Factored {
  const q: Float64Array[] = [];
  const r = columns.map(() => new Float64Array(columns.length));
  columns.forEach((column, j) => {
    const left = Float64Array.from(column);
    for (let pass = 0; pass < 2; pass++) {
      q.forEach((unit, i) => {
        const share = product(unit, left);
        r[i]![j]! += share;
        left.forEach((_, row) => (left[row]! -= share * unit[row]!));
      });
    }
    const size = Math.sqrt(product(left, left));
    r[j]![j] = size;
    q.push(left.map((value) => (size > 0 ? value / size : 0)));
  });
  return { q, r, diagonal: r.map((row, j) => row[j]!) };
}

/** Coefficients of the columns that come nearest to y. */
export function solve({ q, r }: Factored, y: ArrayLike<number>): number[] {
  const left = Float64Array.from(y);
  // y is made orthogonal step by step, as the columns were
  const shares = q.map((unit) => {
    const share = product(unit, left);
    left.forEach((_, row) => (left[row]! -= share * unit[row]!));
    return share;
  });
  return backSubstitute(r, shares);
}

/** (X'X)^-1 = R^-1 R^-T. */
export function inverseOfProduct({ r }: Factored): number[][] {
  const inverse = r.map((_, j) =>
    backSubstitute(
      r,
      r.map((_, i) => (i === j ? 1 : 0)),
    ),
  );
  return r.map((_, i) => r.map((_, j) => inverse.reduce((sum, column) => sum + column[i]! * column[j]!, 0)));
}

function backSubstitute(r: readonly Float64Array[], right: readonly number[]): number[] {
  const x = [...right];
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < x.length; j++) x[i]! -= r[i]![j]! * x[j]!;
    x[i]! /= r[i]![i]!;
  }
  return x;
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
