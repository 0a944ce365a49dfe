import { HostObject, NULL } from "../host/hostObject";
import { invalidArgument } from "./officeErrors";

/** Text that travels with a sheet; keys regardless of case. */
export class CustomPropertyCollection extends HostObject {
  readonly $type = "WorksheetCustomPropertyCollection";

  constructor(private readonly values: Map<string, string>) {
    super();
  }
  override $items(): CustomProperty[] {
    return [...this.values.keys()].map((key) => new CustomProperty(this.values, key));
  }
  override $item(key: unknown): CustomProperty | typeof NULL {
    const wanted = String(key).toLowerCase();
    return this.$items().find((item) => item.key.toLowerCase() === wanted) ?? NULL;
  }
  getCount(): number {
    return this.values.size;
  }
  /** Adds it, or gives the one with that key another value. */
  add(key: string, value: string): CustomProperty {
    if (typeof key !== "string" || key === "" || key.length > 255 || typeof value !== "string")
      throw invalidArgument("key");
    const known = this.$item(key);
    const own = known === NULL ? key : known.key;
    this.values.set(own, value);
    return new CustomProperty(this.values, own);
  }
}

class CustomProperty extends HostObject {
  readonly $type = "WorksheetCustomProperty";

  constructor(
    private readonly values: Map<string, string>,
    readonly key: string,
  ) {
    super();
  }
  override $id(): string {
    return this.key;
  }
  get value(): string {
    return this.values.get(this.key) ?? "";
  }
  set value(value: string) {
    this.values.set(this.key, value);
  }
  delete(): void {
    this.values.delete(this.key);
  }
}
