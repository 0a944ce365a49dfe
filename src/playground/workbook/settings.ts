import { HostObject, NULL } from "../host/hostObject";
import type { WorkbookContext } from "./context";
import { invalidArgument } from "./officeErrors";

/** What an add-in keeps in the file: any value that JSON can carry. */
export class SettingCollection extends HostObject {
  readonly $type = "SettingCollection";

  constructor(private readonly context: WorkbookContext) {
    super();
  }
  override $items(): Setting[] {
    return [...this.context.settings.keys()].map((key) => new Setting(this.context, key));
  }
  override $item(key: unknown): Setting | typeof NULL {
    return this.$items().find((setting) => setting.key === key) ?? NULL;
  }
  getCount(): number {
    return this.context.settings.size;
  }
  /** Adds it, or gives the one with that key another value. */
  add(key: string, value: unknown): Setting {
    if (typeof key !== "string" || key === "") throw invalidArgument("key");
    this.context.settings.set(key, value);
    return new Setting(this.context, key);
  }
}

class Setting extends HostObject {
  readonly $type = "Setting";

  constructor(
    private readonly context: WorkbookContext,
    readonly key: string,
  ) {
    super();
  }
  override $id(): string {
    return this.key;
  }
  get value(): unknown {
    return this.context.settings.get(this.key) ?? null;
  }
  set value(value: unknown) {
    this.context.settings.set(this.key, value);
  }
  delete(): void {
    this.context.settings.delete(this.key);
  }
}
