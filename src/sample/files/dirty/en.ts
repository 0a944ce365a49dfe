import type { SampleFile } from "../sampleFile";
import type { AmountStyle } from "./amountText";
import { debitCreditLedger } from "./debitCredit";
import { monthTitles, type DirtyInputs } from "./dirtyInputs";
import { dressed } from "./dress";
import { orderLines } from "./orderLines";
import { withRepeatedLines } from "./repeatedLines";
import { in2025, slices } from "./slices";

const plain: AmountStyle = { mark: ".", group: ",", negative: "minus" };
const books: AmountStyle = { ...plain, negative: "brackets" };
const continental: AmountStyle = { mark: ",", group: ".", negative: "minus", after: " €" };

function orderFiles({ sample, words, table }: DirtyInputs): SampleFile[] {
  const orders = table("orders");
  return [
    dressed(orders, {
      ...{ file: "orders 2023.csv", encoding: "windows-1252", delimiter: ";", only: slices.of2023 },
      ...{ above: [["Shop report"], ["Café & home, all channels"], [""]], day: "dots", amount: continental },
      ...{ typedIds: { column: 2, wide: false }, total: "Total" },
    }),
    dressed(withRepeatedLines(orders), {
      ...{ file: "orders 2024.csv", encoding: "utf-8", only: slices.of2024, day: "named", amount: books },
      ...{
        titles: { 0: "Invoice No.", 1: "Invoice\nDate", 5: "Net Amount (EUR)" },
        typedIds: { column: 2, wide: false },
      },
      ...{ above: [["Brackenford Coffee Roasters"], ["Invoices January to December 2024"]], total: "Grand Total" },
    }),
    orderLines(sample, in2025, {
      words,
      titles: {
        ...{ order: "Name", status: ["Financial Status", "paid"], customer: "Customer ID", date: "Paid at" },
        ...{ channel: "Source", total: "Total", discount: "Discount Amount", cost: "Cost of goods" },
        ...{ product: ["Lineitem name", "House blend 1 kg", "Decaf 500 g", "Single origin 250 g"] },
        ...{ quantity: "Lineitem quantity", price: "Lineitem price" },
      },
      dress: {
        ...{ file: "orders_export 2025.csv", encoding: "utf-8", amount: { ...plain, group: "" } },
        ...{ moment: " 10:22:01 +0000", apostrophe: true },
      },
    }),
    dressed(orders, {
      ...{ file: "order refunds 2025.csv", encoding: "utf-8", only: slices.returnsOf2025, day: "american" },
      amount: { ...plain, negative: "typeset", before: "€" },
    }),
  ];
}

function moneyFiles({ table }: DirtyInputs): SampleFile[] {
  const ledger = table("ledger");
  const budget = table("budget");
  return [
    debitCreditLedger(
      ledger,
      {
        ...{ file: "General ledger.txt", encoding: "utf-16le", delimiter: "\t", day: "named", amount: plain },
        ...{ above: [["Brackenford Coffee Roasters"], ["General ledger July 2023 to June 2025"], ["Currency: EUR"]] },
        ...{ titles: { 1: "GL account", 2: "Account name", 6: "Customer no" }, blanks: ["", "-", "N/A"] },
      },
      {
        ...{ group: "Period amount", debit: "Debit", credit: "Credit" },
        ...{ monthTotal: "Subtotal", grandTotal: "Grand total" },
      },
    ),
    dressed(budget, {
      ...{ file: "Budget FY24-FY25.csv", encoding: "utf-8", amount: { ...plain, power: 3, group: "" } },
      ...{ above: [["Budget"], ["Amounts in EUR thousand"]], total: "Total costs and revenue" },
      titles: { 0: "Budget line", ...monthTitles(budget, (year, month) => `${year}-${month}`) },
    }),
    dressed(table("spend"), {
      ...{ file: "Campaign report.csv", encoding: "utf-16le", delimiter: "\t", day: "namedMonth", blanks: ["--"] },
      ...{ above: [["Campaign report"], ["July 1, 2023 - June 30, 2025"]], titles: { 0: "Month", 7: "Cost" } },
      ...{ amount: { ...plain, before: "€" }, total: "Total: account" },
    }),
  ];
}

function customerFiles({ table }: DirtyInputs): SampleFile[] {
  return [
    dressed(table("customers"), {
      ...{ file: "CRM customers.csv", encoding: "windows-1252", delimiter: ";", day: "american", amount: plain },
      ...{ titles: { 0: "Customer\nNo.", 3: "Lead Source", 5: "Created" }, typedIds: { column: 0, wide: false } },
    }),
    dressed(table("subscriptions"), {
      ...{ file: "subscriptions.csv", encoding: "utf-8", day: "american", blanks: ["NULL"] },
      ...{ titles: { 4: "Start", 5: "Ended At (UTC)" }, amount: { ...plain, before: "€" } },
    }),
    dressed(table("touchpoints"), {
      ...{ file: "touchpoints.csv", encoding: "utf-8", day: "compact", amount: plain },
    }),
    dressed(table("tickets"), {
      ...{ file: "tickets export.csv", encoding: "utf-8", moment: ":00 +0000", blanks: ["N/A", ""], amount: plain },
      ...{ titles: { 0: "Ticket #", 3: "Requester" } },
    }),
    dressed(table("surveys"), {
      ...{
        file: "survey answers.csv",
        encoding: "utf-8",
        delimiter: ";",
        day: "dots",
        blanks: ["", "-"],
        amount: plain,
      },
    }),
    dressed(table("activities"), { file: "activities.csv", encoding: "utf-8", amount: plain }),
    dressed(table("initiatives"), {
      ...{
        file: "initiatives.csv",
        encoding: "utf-8",
        day: "named",
        blanks: ["n/a"],
        amount: { ...plain, before: "€" },
      },
    }),
  ];
}

/** The company's tables as a shop, an accounting and an advertising system of Europe export them. */
export function dirtyEn(inputs: DirtyInputs): SampleFile[] {
  return [...orderFiles(inputs), ...moneyFiles(inputs), ...customerFiles(inputs)];
}
