import { HostObject } from "../host/hostObject";
import type { WorkbookContext } from "./context";
import { invalidArgument } from "./officeErrors";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Application extends HostObject {
  readonly $type = "Application";

  constructor(private readonly context: WorkbookContext) {
    super();
  }
  get calculationMode(): string {
    return this.context.calculationMode;
  }
  set calculationMode(mode: string) {
    if (!modes.includes(mode)) throw invalidArgument("calculationMode");
    this.context.calculationMode = mode;
    this.context.grid.setAutomatic(mode !== "Manual");
  }
  /** Results stand in the cells before the next read in any case. */
  calculate(): void {
    this.context.grid.requestCalculation();
  }
  suspendApiCalculationUntilNextSync(): void {
    // The grid calculates once a request as it is.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // The grid paints after the request.
  }
}
