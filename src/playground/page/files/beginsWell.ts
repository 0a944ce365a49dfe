import { IntakeError } from "../../../intake";
import { isWorkbook, textDecoder } from "../../../intake/readers/textDecoder";

/** Bytes that are looked at. */
const beginning = 65_536;

/** Whether a file can be opened as far as its beginning tells: a workbook of today's format, or text with anything in it. */
export async function beginsWell(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, beginning).arrayBuffer());
  if (isWorkbook(bytes)) return bytes[0] === "P".charCodeAt(0);
  let text = "";
  const decoder = textDecoder(file.name, (part) => void (text += part));
  try {
    decoder.push(bytes);
    if (file.size <= beginning) decoder.finish();
    return file.size > beginning || text.trim() !== "";
  } catch (error) {
    if (error instanceof IntakeError) return false;
    throw error;
  }
}
