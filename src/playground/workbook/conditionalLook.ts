import { HostObject } from "../host/hostObject";
import { colorValue } from "./colors";
import type { ConditionalFormat } from "./conditionalFormats";
import type { ConditionalLook } from "./port";

/** Kinds whose rule lays a look over the cells. */
type Styled = "cellValue" | "custom";

export class ConditionalRangeFormat extends HostObject {
  readonly $type = "ConditionalRangeFormat";

  constructor(
    private readonly owner: ConditionalFormat,
    private readonly kind: Styled,
  ) {
    super();
  }
  get font(): ConditionalFont {
    return new ConditionalFont(this.owner, this.kind);
  }
  get fill(): ConditionalFill {
    return new ConditionalFill(this.owner, this.kind);
  }
}

/** A part of such a look. */
abstract class LookPart extends HostObject {
  constructor(
    private readonly owner: ConditionalFormat,
    private readonly kind: Styled,
  ) {
    super();
  }
  protected get look(): ConditionalLook {
    return this.owner.as(this.kind);
  }
  protected set look(look: ConditionalLook) {
    this.owner.change({ ...this.owner.as(this.kind), ...look });
  }
}

class ConditionalFont extends LookPart {
  readonly $type = "ConditionalRangeFont";

  get color(): string {
    return this.look.fontColor ?? "";
  }
  set color(color: string) {
    this.look = { fontColor: colorValue(color) };
  }
  get bold(): boolean {
    return this.look.bold ?? false;
  }
  set bold(bold: boolean) {
    this.look = { bold };
  }
}

class ConditionalFill extends LookPart {
  readonly $type = "ConditionalRangeFill";

  get color(): string {
    return this.look.fill ?? "";
  }
  set color(color: string) {
    this.look = { fill: colorValue(color) };
  }
}
