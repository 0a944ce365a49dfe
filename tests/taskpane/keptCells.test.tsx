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
    const fresh = { formula: "=B8/B9", value: 0.4596 };
    const conflict = {
      ...{ sheet: "cover", sheetName: "Cover", address: "B7", row: "Margin rate" },
      ...{ mine: 0.5, fresh, format: "0.0%" },
    };
    await decide({ conflicts: [conflict], missing: [], surplus: [] });
    return { sheets: await workbook.write(plan, options), orphans: 0, kept: 1, released: 0 };
  };
  renderPane(workbook, { displayLanguage: "en" });
  fireEvent.click(await screen.findByRole("button", { name: t("pane.refresh") }));
  const words = { sheet: "Cover", address: "B7", row: "Margin rate", mine: "50.0%", fresh: "46.0%" };
  await screen.findByText(t("pane.decide.conflict", words));
  fireEvent.click(screen.getByRole("button", { name: t("pane.decide.continue") }));
  await screen.findByText(t("pane.result.keptTies"), { exact: false });
  expect(screen.queryByText(t("pane.result.good"))).toBeNull();
});

it("answers for each thing that was asked about, however often the refresh asks", async () => {
  const workbook = fakeWorkbook([orders]);
  workbook.made = [{ id: "made-cover", key: "cover", name: "Cover" }];
  const conflict = (address: string) => ({
    ...{ sheet: "cover", sheetName: "Cover", row: "Revenue", address },
    ...{ mine: 700, fresh: 650 },
  });
  const missing = (block?: string) => ({ sheet: "cover", sheetName: "Cover", ...(block !== undefined && { block }) });
  const surplus = { sheet: "kpis", sheetName: "KPIs" };
  let wanted: string[] = [];
  workbook.refreshReport = async (plan, { decide, ...options }) => {
    const decisions = await decide({
      ...{ conflicts: [conflict("B7"), conflict("B8"), conflict("B9")] },
      ...{ missing: [missing(), missing("checks")], surplus: [surplus] },
    });
    wanted = [
      ...["B7", "B8", "B9"].map((address) => decisions.conflict(conflict(address))),
      ...[decisions.missing(missing()), decisions.missing(missing("checks")), decisions.surplus({ ...surplus })],
    ];
    return { sheets: await workbook.write(plan, options), orphans: 0, kept: 1, released: 0 };
  };
  renderPane(workbook, { displayLanguage: "en" });
  fireEvent.click(await screen.findByRole("button", { name: t("pane.refresh") }));
  const choose = (option: "takeNew" | "newSheet" | "forget" | "remove", index: number) =>
    fireEvent.click(screen.getAllByRole("radio", { name: t(`pane.decide.${option}`) })[index]!);
  await screen.findByRole("heading", { name: t("pane.decide.title") });
  choose("takeNew", 0);
  choose("newSheet", 1);
  choose("forget", 1);
  choose("remove", 0);
  fireEvent.click(screen.getByRole("button", { name: t("pane.decide.continue") }));
  await screen.findByText(t("pane.result.keptTies"), { exact: false });
  expect(wanted).toEqual(["takeNew", "newSheet", "keepMine", "rebuild", "forget", "remove"]);
});
