import type { WorkbookContext } from "./context";
import { PropertyBag } from "./propertyBag";

export class DocumentProperties extends PropertyBag<WorkbookContext["properties"]> {
  readonly $type = "DocumentProperties";
}
