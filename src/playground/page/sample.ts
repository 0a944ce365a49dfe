import ledger from "../sample/ledger.csv";
import orders from "../sample/orders.csv";
import type { GridPort } from "../workbook/port";
import type { Workbook } from "../workbook/workbook";
import { openFile } from "./files/openFile";
import { sheetNameFor } from "./files/sheetNameFor";

interface Target {
  readonly grid: GridPort;
  readonly workbook: Workbook;
}

/** Puts the orders and the cost ledger of the sample company on two new sheets and shows the orders. */
export async function openSample({ grid, workbook }: Target): Promise<void> {
  const opened: string[] = [];
  for (const [name, text] of [
    ["Orders", orders],
    ["Ledger", ledger],
  ] as const) {
    const sheet = sheetNameFor(
      name,
      workbook.worksheets.$items().map((other) => other.name),
    );
    await openFile(textFile(name, text), { grid, workbook, sheet });
    opened.push(sheet);
  }
  const first = workbook.worksheets.$items().find(({ name }) => name === opened[0]);
  first?.activate();
}

function textFile(name: string, text: string) {
  return { name, stream: () => new Blob([text]).stream() };
}
