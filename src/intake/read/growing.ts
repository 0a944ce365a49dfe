/** A typed array that grows as values come in: half a million rows without half a million objects. */
interface Growing<Values> {
  push(value: number): void;
  /** The values so far, in an array of exactly their length. */
  values(): Values;
}

const firstCapacity = 1024;

/** A growing column of whole numbers. */
export function growingInts(): Growing<Int32Array> {
  let data = new Int32Array(firstCapacity);
  let length = 0;
  return {
    push(value) {
      if (length === data.length) {
        const wider = new Int32Array(2 * length);
        wider.set(data);
        data = wider;
      }
      data[length++] = value;
    },
    values: () => data.slice(0, length),
  };
}

/** A growing column of numbers. */
export function growingFloats(): Growing<Float64Array> {
  let data = new Float64Array(firstCapacity);
  let length = 0;
  return {
    push(value) {
      if (length === data.length) {
        const wider = new Float64Array(2 * length);
        wider.set(data);
        data = wider;
      }
      data[length++] = value;
    },
    values: () => data.slice(0, length),
  };
}
