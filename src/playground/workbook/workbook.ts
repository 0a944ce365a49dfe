import { HostObject } from "../host/hostObject";
import { Application } from "./application";
import { createContext, type WorkbookContext } from "./context";
import { CustomXmlPartCollection } from "./customXmlParts";
import { DocumentProperties } from "./documentProperties";
import { Functions } from "./functions";
import { workbookNames, type NamedItemCollection } from "./names";
import type { GridPort } from "./port";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

/** The root of everything that office.js can reach. */
export class Workbook extends HostObject {
  readonly $type = "Workbook";

  constructor(readonly context: WorkbookContext) {
    super();
  }
  get name(): string {
    return this.context.name;
  }
  get readOnly(): boolean {
    return this.context.readOnly;
  }
  get usePrecisionAsDisplayed(): boolean {
    return this.context.precisionAsDisplayed;
  }
  get functions(): Functions {
    return new Functions(this.context);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }
  get tables(): TableCollection {
    return new TableCollection(this.context);
  }
  get names(): NamedItemCollection {
    return workbookNames(this.context);
  }
  get application(): Application {
    return new Application(this.context);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.context);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.context.properties);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }
  getSelectedRange(): Range {
    const { sheet, rect } = this.context.grid.sheets.selection();
    return new Range(new Worksheet(this.context, sheet), rect);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
}

/** A workbook on a grid. What the grid does not keep (charts, page set-up, settings) starts empty. */
export function createWorkbook(grid: GridPort): Workbook {
  return new Workbook(createContext(grid));
}
