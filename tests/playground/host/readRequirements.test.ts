import { describe, expect, it } from "vitest";
import { nodeRequirements } from "../../../src/playground/host/nodeRequirements";
import { readRequirements } from "../../../src/playground/host/readRequirements";
import { unmetRequirement, type Access } from "../../../src/playground/host/requirements";

const declarations = `
declare namespace Word {
    class Range {
        /**
         * [Api set: WordApi 1.1]
         */
        other(): void;
    }
}
declare namespace Excel {
    /**
     * A sheet.
     * [Api set: ExcelApi 1.1]
     */
    class Sheet extends OfficeExtension.ClientObject {
        /**
         * [Api set: ExcelApi 1.9]
         */
        readonly layout: Excel.Layout;
        /**
         * [Api set: ExcelApi 1.1 for reading visibility; 1.2 for setting it.]
         */
        visibility: "Visible";
        /**
         * [Api set: ExcelApi 1.14]
         */
        find(text: string, how: string): void;
        /**
         * [Api set: ExcelApi 1.4]
         */
        find(text: string): void;
        /**
         * [Api set: ExcelApi BETA (PREVIEW ONLY)]
         */
        soon(): void;
        undocumented(): void;
    }
    interface Options {
        /** [Api set: ExcelApi 1.5] */
        name: string;
    }
}
`;

describe("readRequirements", () => {
  it("reads members of Excel's classes: later setters apart, of overloads the earliest", () => {
    expect(readRequirements(declarations)).toEqual({
      Sheet: {
        layout: "ExcelApi 1.9",
        visibility: "ExcelApi 1.1",
        "visibility=": "ExcelApi 1.2",
        find: "ExcelApi 1.4",
        soon: "ExcelApi BETA",
      },
    });
  });

  it("reads the installed declarations: requirement sets as Microsoft's reference lists them", () => {
    const table = nodeRequirements();
    expect(table.Range?.getSpillingToRange).toBe("ExcelApi 1.12");
    expect(table.Worksheet?.pageLayout).toBe("ExcelApi 1.9");
    expect(table.WorksheetCollection?.getItemOrNullObject).toBe("ExcelApi 1.4");
    expect(Object.keys(table).length).toBeGreaterThan(150);
  });
});

describe("unmetRequirement", () => {
  const table = readRequirements(declarations);
  const unmet = (version: string, member: string, access: Access) =>
    unmetRequirement(table, { ExcelApi: version }, { type: "Sheet", member, access });

  it.each<[string, string, Access, string | undefined]>([
    ["1.12", "layout", "get", undefined],
    ["1.9", "layout", "get", undefined],
    ["1.8", "layout", "get", "ExcelApi 1.9"],
    ["1.1", "visibility", "get", undefined],
    ["1.1", "visibility", "set", "ExcelApi 1.2"],
    ["1.99", "soon", "call", "ExcelApi BETA"],
    ["1.1", "_internal", "call", undefined],
  ])("ExcelApi %s: %s (%s) needs %s", (version, member, access, expected) => {
    expect(unmet(version, member, access)).toBe(expected);
  });

  it("refuses members of a set that is not offered at all", () => {
    expect(unmetRequirement(table, {}, { type: "Sheet", member: "layout", access: "get" })).toBe("ExcelApi 1.9");
  });
});
