import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { textDecoder } from "../intake/readers/textDecoder";
import { inputTable, type InputTable } from "../scenario/input/cells";
import { dataError } from "./dataFiles";
import type { Options } from "./options";

/**
 * A small table from a file: all of it at once.
 *
 * @param option what named the file
 * @throws CliError for a file that cannot be read; IntakeError, ScenarioInputError for what it holds
 */
export async function loadTable(
  path: string,
  option: "--drivers" | "--model" | "--evaluation",
  { encoding, decimalMark }: Pick<Options, "encoding" | "decimalMark">,
): Promise<InputTable> {
  const name = basename(path);
  let text = "";
  const decoder = textDecoder(name, (block) => void (text += block), encoding);
  decoder.push(await bytesOf(path, option));
  decoder.finish();
  return inputTable(name, text, decimalMark);
}

async function bytesOf(path: string, option: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw dataError(error, path, option);
  }
}
