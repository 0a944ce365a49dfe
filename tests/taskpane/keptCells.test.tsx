// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { fakeWorkbook, orders } from "./fakeWorkbook";
import { renderPane } from "./renderPane";

const t = translator("en");

it("shows what a new formula comes to, and says beside the verdict that a cell was kept", async () => {
  const workbook = fakeWorkbook([orders]);
  workbook.made = [{ id: "made-cover", key: "cover", name: "Cover" }];
  workbook.refreshReport = async (plan, { decide, ...options }) => {
    const fresh = { formula: "=SUM(B8:B9)", value: 1650.5 };
    const conflict = { sheet: "cover", sheetName: "Cover", address: "B7", row: "Revenue", mine: 700, fresh };
    await decide({ conflicts: [conflict], missing: [], surplus: [] });
    return { sheets: await workbook.write(plan, options), orphans: 0, kept: 1, released: 0 };
  };
  renderPane(workbook, { displayLanguage: "en" });
  fireEvent.click(await screen.findByRole("button", { name: t("pane.refresh") }));
  const words = { sheet: "Cover", address: "B7", row: "Revenue", mine: "700", fresh: "1,650.5" };
  await screen.findByText(t("pane.decide.conflict", words));
  fireEvent.click(screen.getByRole("button", { name: t("pane.decide.continue") }));
  await screen.findByText(t("pane.result.keptTies"), { exact: false });
  expect(screen.queryByText(t("pane.result.good"))).toBeNull();
});
