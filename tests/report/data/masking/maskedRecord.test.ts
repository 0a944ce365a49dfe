import { expect, it } from "vitest";
import { joinTables } from "../../../../src/intake";
import { masksOf } from "../../../../src/report/data/masking/masks";
import { maskedRecord } from "../../../../src/report/data/masking/maskedRecord";
import { readRows } from "../../../intake/readRows";

it("tells of the cleaning of a table without the names that the report masks", () => {
  const orders = readRows([
    ["Customer", "Order ID", "Date", "Amount"],
    ["Ｊohn Smith", "1", "2024-01-05", 10],
    ["Ann Lee", "2", "2024-01-06", 20],
    ["Ann Lee", "3", "2024-01-07", 30],
    ["Total for Ann Lee", "", "", 50],
  ]);
  const masks = masksOf(joinTables([orders]), {});
  const told = maskedRecord(orders.record, masks);
  const [before, after] = [orders.record, told].map(({ recognition: _recognition, ...rest }) => JSON.stringify(rest));
  expect(before).toMatch(/ohn Smith/);
  expect(after).not.toMatch(/Smith|Lee/);
  expect(after).toMatch(/name-[0-9a-f]{16}/);
  expect(told.diary?.map(({ rule, examples }) => [rule, examples[0]?.row])).toEqual([["width", 2]]);
});
