import { createHost } from "../../../src/playground/host/bridge";
import { loadOfficeJs, type OfficeJs } from "../../../src/playground/host/loadOfficeJs";
import { nodeRequirements } from "../../../src/playground/host/nodeRequirements";
import type { RequirementProfile } from "../../../src/playground/host/requirements";
import { toyHooks, ToyWorkbook } from "./toyWorkbook";

/** Microsoft's client on the toy workbook: what is tried here is the wire, not the workbook. */
export function openToyHost(
  options: { readonly requirements?: RequirementProfile; readonly payloadLimit?: number } = {},
) {
  const workbook = new ToyWorkbook();
  const hooks = toyHooks();
  const requirements = options.requirements ?? { ExcelApi: "1.12" };
  const gate = { table: nodeRequirements(), profile: requirements };
  const host = createHost({ workbook, hooks, gate, payloadLimit: options.payloadLimit });
  const connect = (): OfficeJs => {
    const bridge = host.connect(() => client.Excel);
    const client: OfficeJs = loadOfficeJs(bridge, { requirements, locale: "en-US" });
    return client;
  };
  return { ...connect(), connect, workbook, hooks, host };
}
