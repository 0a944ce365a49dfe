import { HostObject } from "../host/hostObject";
import type { ConditionalFormat } from "./conditionalFormats";
import { invalidArgument, notOffered } from "./officeErrors";
import type { IconCriterion } from "./port";

/** Sets of three icons that the grid can paint. */
const styles: readonly string[] = ["ThreeArrows", "ThreeTrafficLights1"];

export class IconSetFormat extends HostObject {
  readonly $type = "IconSetConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
    owner.as("iconSet");
  }
  get style(): string {
    return this.owner.as("iconSet").style;
  }
  set style(style: string) {
    if (!styles.includes(style)) throw notOffered(`the icon set ${style}`);
    this.owner.change({ ...this.owner.as("iconSet"), style });
  }
  get reverseIconOrder(): boolean {
    return this.owner.as("iconSet").reversed;
  }
  set reverseIconOrder(reversed: boolean) {
    this.owner.change({ ...this.owner.as("iconSet"), reversed });
  }
  get showIconOnly(): boolean {
    return !this.owner.as("iconSet").showValue;
  }
  set showIconOnly(only: boolean) {
    this.owner.change({ ...this.owner.as("iconSet"), showValue: !only });
  }
  get criteria(): IconCriterion[] {
    return [...this.owner.as("iconSet").criteria];
  }
  set criteria(criteria: readonly IconCriterion[]) {
    if (!Array.isArray(criteria) || criteria.length !== 3) throw invalidArgument("criteria");
    const [first] = this.criteria;
    const rest = criteria.slice(1).map(({ type, operator, formula }: IconCriterion) => ({ type, operator, formula }));
    this.owner.change({ ...this.owner.as("iconSet"), criteria: [first!, ...rest] });
  }
}
