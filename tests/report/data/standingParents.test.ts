import { expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { fileReader, joinTables } from "../../../src/intake";
import { sourceWarnings } from "../../../src/report/data/sourceWarnings";
import { warningSentence } from "../../../src/report/warningSentence";

const orders = "Order no,Customer,Date,Amount\n1,A,2024-03-01,10\n2,B,2024-03-31,20\n";
const ledger = "Date,Account code,Account name,Amount\n2024-03-31,6601,Marketing,7.10\n2024-03-31,660101,Ads,2.20\n";

it("an account that stands above others without being their sum is said with both figures, in each language", () => {
  const read = Object.entries({ "orders.csv": orders, "ledger.csv": ledger }).map(([name, text]) => {
    const reader = fileReader({ name });
    reader.push(new TextEncoder().encode(text));
    return reader.finish();
  });
  const records = read.map(({ record }) => record);
  const warning = sourceWarnings(joinTables(read), records, 1).find(({ kind }) => kind === "standing-parent")!;
  for (const language of ["en", "zh-CN", "zh-TW"]) {
    const sentence = warningSentence(warning, translator(language), (value, decimals) => value.toFixed(decimals));
    for (const part of ["ledger.csv", "6601 Marketing", "7.10", "2.20"]) expect(sentence).toContain(part);
  }
});
