/** Half a cent: sums of the same amounts that are further apart are not the same. */
const halfCent = 0.005;

/** Whether two amounts are equal to the cent. */
export const isSameAmount = (a: number, b: number) => Math.abs(a - b) < halfCent;
