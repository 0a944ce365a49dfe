import { execFileSync } from "node:child_process";
import { programPath } from "./tools";

/** The words of each page of a printed file. pdfinfo comes with pdftotext and pdftoppm in one package. */
export function pageTexts(pdf: Uint8Array): string[] {
  const program = programPath("pdfinfo")?.replace(/pdfinfo$/, "pdftotext") ?? "pdftotext";
  const text = execFileSync(program, ["-layout", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1 << 28 });
  return text.split("\f").slice(0, -1);
}
