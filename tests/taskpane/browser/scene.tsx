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
const workbook = fakeWorkbook(asked.get("workbook") === "empty" ? [] : [orders, ledger, notes]);
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
