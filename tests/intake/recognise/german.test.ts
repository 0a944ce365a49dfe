import { expect, it } from "vitest";
import { readLedger, readOrders } from "../readRows";

it("line items of a German general ledger are costs, with their minus behind", () => {
  const { table, record } = readLedger([
    ["Buchungsdatum", "Sachkonto", "Text Sachkonto", "Kostenstelle", "Betrag in Hauswährung", "Soll/Haben"],
    ["15.01.2024", 600100, "Werbung Online", "MKT", "1.234,56", "S"],
    ["31.01.2024", 600100, "Werbung Online", "MKT", "234,56-", "H"],
    ["15.02.2024", 600200, "Kundendienst", "SRV", "2.000,00", "S"],
  ]);
  expect(record.amount).toBe(3000);
  expect(table.categories).toEqual(["Werbung Online", "Kundendienst"]);
});

it("German orders have their number, customer, day and amount", () => {
  const { table, record } = readOrders([
    ["Auftragsnummer", "Auftragsdatum", "Kundennummer", "Nettobetrag"],
    [4500, "03.01.2024", 1000, "1.000,00"],
    [4501, "14.02.2024", 1001, "1.001,50"],
  ]);
  expect(record.amount).toBe(2001.5);
  expect([table.orderIds, table.customers]).toEqual([
    ["4500", "4501"],
    ["1000", "1001"],
  ]);
});
