import { HostObject } from "../host/hostObject";
import { invalidArgument } from "./officeErrors";

type Scalar = string | number | boolean | null;

/**
 * A host object whose properties are those of a plain record, for the many objects of Office that only remember
 * what they are told. Members that the subclass has itself, and nested records, are left to it. A value of another type
 * is refused.
 */
export abstract class PropertyBag<Record extends object> extends HostObject {
  constructor(
    protected readonly record: Record,
    /** Called after each change; parts of the object, such as its font, are given it too. */
    protected readonly changed: () => void = () => undefined,
  ) {
    super();
    for (const key of Object.keys(record)) {
      const nested = typeof readScalar(record, key) === "object" && readScalar(record, key) !== null;
      if (!nested && !(key in this)) this.offer(key);
    }
  }

  private offer(key: string): void {
    const { record, changed } = this;
    Object.defineProperty(this, key, {
      enumerable: true,
      get: () => readScalar(record, key),
      set(value: Scalar) {
        const before = readScalar(record, key);
        if (before !== null && typeof before !== typeof value) throw invalidArgument(key);
        (record as { [name: string]: Scalar })[key] = value;
        changed();
      },
    });
  }
}

function readScalar(record: object, key: string): Scalar {
  return (record as { [name: string]: Scalar })[key] ?? null;
}
