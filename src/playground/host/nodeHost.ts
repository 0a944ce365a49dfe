import { nodeGrid } from "../workbook/univer/nodeUniver";
import { createWorkbook, type Workbook } from "../workbook/workbook";
import type { UniverGrid } from "../workbook/univer/univerGrid";
import { createHost, type Host } from "./bridge";
import { webPayloadLimit } from "./conditions";
import { gridHooks } from "./gridHooks";
import { loadOfficeJs, type OfficeJs } from "./loadOfficeJs";
import { nodeRequirements } from "./nodeRequirements";
import { floorRequirements, type RequirementProfile } from "./requirements";

export interface OpenHostOptions {
  /** Requirement sets that the host offers; anything newer fails with ApiNotFound. Default: the floor of the manifest. */
  readonly requirements?: RequirementProfile;
  /** "web" refuses requests and responses above 5 MB. Default: "desktop". */
  readonly platform?: "desktop" | "web";
  /** Language of the user interface. Default: "en-US". */
  readonly locale?: string;
}

/** A fresh workbook with one empty sheet, and a fresh client of Microsoft's at it. */
export interface OpenedHost extends OfficeJs {
  readonly workbook: Workbook;
  readonly grid: UniverGrid;
  readonly host: Host;
  dispose(): void;
}

/** Opens a workbook with office.js on it, for tests and trials; 20 to 80 ms. Call `dispose` at the end. */
export function openHost(options: OpenHostOptions = {}): OpenedHost {
  const requirements = options.requirements ?? floorRequirements;
  const platform = options.platform ?? "desktop";
  const grid = nodeGrid({ profile: platform });
  const workbook = createWorkbook(grid);
  const host = createHost({
    workbook,
    hooks: gridHooks(grid),
    gate: { table: nodeRequirements(), profile: requirements },
    payloadLimit: platform === "web" ? webPayloadLimit : undefined,
  });
  const bridge = host.connect(() => client.Excel);
  const client: OfficeJs = loadOfficeJs(bridge, { requirements, locale: options.locale ?? "en-US" });
  const dispose = () => {
    host.dispose();
    grid.dispose();
  };
  return { ...client, workbook, grid, host, dispose };
}
