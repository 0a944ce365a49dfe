import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import { defaultPreferences } from "../../../src/taskpane/surroundings";
import { fakeWorkbook, ledger, orders, type FakeSheet } from "../fakeWorkbook";

/** Draws the pane in a browser as the address asks: ?lang=zh-CN&dark=1&workbook=empty */
const asked = new URLSearchParams(location.search);
/** Its name is far wider than the pane. */
const notes: FakeSheet = {
  name: "A name of thirty-one characters",
  table: "Notes_about_everything_that_happened",
  rows: [["Remember"], ["the milk"]],
};
/** Day and month could be either, and so could the point. */
const open: FakeSheet = {
  name: "Export",
  rows: [["Order date", "Customer", "Amount"], ...["03/04/2025", "05/06/2025"].map((day) => [day, "C001", "1.250"])],
};
const sheets: Readonly<Record<string, readonly FakeSheet[]>> = {
  empty: [],
  open: [open, ledger],
};
const workbook = fakeWorkbook(
  sheets[asked.get("workbook") ?? ""] ?? [orders, ledger, notes, { ...ledger, name: "Old", hidden: true }],
);
if (asked.get("workbook") === "standing") {
  workbook.made = [{ id: "made-cover", key: "cover", name: "Cover & checks" }];
  workbook.refreshReport = async (plan, { decide, ...options }) => {
    await decide({
      conflicts: [
        { sheet: "cover", sheetName: "Cover & checks", address: "B7", row: "Revenue", mine: 700, fresh: 650 },
      ],
      missing: [{ sheet: "stages", sheetName: "Stage summary", block: "costs" }],
      surplus: [{ sheet: "channels", sheetName: "CAC by channel" }],
    });
    return { sheets: await workbook.write(plan, options), orphans: 1, kept: 1, released: 0 };
  };
}
if (asked.get("workbook") === "failing") workbook.write = () => Promise.reject(new Error("refused"));
if (asked.get("workbook") === "slow") workbook.write = () => new Promise(() => undefined);
if (asked.get("workbook") === "interrupted") workbook.interrupted = true;

createRoot(document.getElementById("root")!).render(
  <App
    workbook={workbook}
    surroundings={{
      displayLanguage: asked.get("lang") ?? "en-US",
      darkTheme: asked.has("dark"),
      loadPreferences: () => defaultPreferences,
      savePreferences: () => undefined,
    }}
  />,
);
