import { call, isError, type CellResult, type FunctionError } from "./run";
import { functions } from "./index";
import { sayIn } from "./say";

/** The wire names of the errors that custom functions may give; Excel lets no other be returned. */
function excelError({ code, message }: FunctionError): CustomFunctions.Error {
  const { divisionByZero, invalidNumber, invalidValue, notAvailable, nullReference } = CustomFunctions.ErrorCode;
  const codes = {
    "#VALUE!": invalidValue,
    "#DIV/0!": divisionByZero,
    "#N/A": notAvailable,
    "#NUM!": invalidNumber,
    "#NULL!": nullReference,
    "#REF!": invalidValue,
    "#NAME?": invalidValue,
  };
  return new CustomFunctions.Error(codes[code], message);
}

function excelCells(rows: readonly (readonly CellResult[])[]) {
  const [first] = rows;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Office's class for cell errors is no JavaScript Error
  if (rows.length === 1 && first!.length === 1 && isError(first![0]!)) throw excelError(first![0]);
  if (!rows.some((row) => row.some(isError))) return rows;
  return rows.map((row) => row.map((cell) => (isError(cell) ? excelError(cell) : cell)));
}

/** Read at each call: Excel may call a function before Office has told its language, or without Office.js at all. */
const language = () => (typeof Office === "undefined" ? undefined : Office.context?.displayLanguage) ?? "en";

for (const f of functions) {
  CustomFunctions.associate(f.id, (...cells: unknown[]) => excelCells(call(f, cells, sayIn(language()))));
}
