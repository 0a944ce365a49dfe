import { describe, expect, it } from "vitest";
import { loadOfficeJs } from "../../../src/playground/host/loadOfficeJs";
import { readMetadata } from "../../../src/playground/host/metadata";

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What we rely on inside Microsoft's client is not documented; if an update changes it, this says where to look. */
describe("internals of Microsoft's client that the host builds on", () => {
  const sent: string[] = [];
  const bridge = { sendMessageToHost: (text: string) => void sent.push(text) };
  const client = loadOfficeJs(bridge, { requirements: { ExcelApi: "1.7" }, locale: "en-US" });

  it("_richApiNativeBridge: requests go to it as JSON, and it is given onMessageFromHost", async () => {
    expect(bridge).toHaveProperty("onMessageFromHost", expect.any(Function));
    const context = new client.Excel.RequestContext();
    context.workbook.worksheets.getItem("Sheet1").load("name");
    void context.sync();
    await turn();
    expect(JSON.parse(sent[0]!)).toMatchObject({ type: 1, message: { url: "ProcessQuery", method: "POST" } });
  });

  it("prototypes carry _className, the property names of both sides and the navigation properties", () => {
    const metadata = readMetadata(client.Excel);
    expect(metadata.size).toBeGreaterThan(150);
    expect(metadata.get("Range")?.scalarsByName.get("numberformat")).toEqual({
      client: "numberFormat",
      wire: "NumberFormat",
    });
    expect(metadata.get("Range")?.navigation.get("format")).toBe("format");
    expect(metadata.get("Worksheet")?.members.get("getrange")).toBe("getRange");
  });

  it("its own check of requirement sets is off as shipped, so the host has to enforce them", () => {
    const context = new client.Excel.RequestContext();
    expect(client.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    expect(() => context.workbook.worksheets.getItem("Sheet1").pageLayout).not.toThrow();
  });

  it("splits a write of more than 1,500 cells into blocks by _ValidateArraySize, GetRow and GetBoundingRect", async () => {
    const context = new client.Excel.RequestContext();
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1000");
    range.values = Array.from({ length: 1000 }, () => [1, 2]);
    void context.sync();
    await turn();
    const names = [...sent.at(-1)!.matchAll(/"Name":"(\w+)"/g)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(["_ValidateArraySize", "GetRow", "GetBoundingRect", "Values"]));
  });
});
