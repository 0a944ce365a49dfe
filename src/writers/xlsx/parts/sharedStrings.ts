import { document, element, xmlText } from "../xml";
import { namespaces } from "./namespaces";

/** The texts of a workbook, each once. */
export interface SharedStrings {
  index(text: string): number;
  /** The part xl/sharedStrings.xml; ask for it last. */
  xml(): string;
}

export function sharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    index(text) {
      uses += 1;
      const index = indexes.get(text) ?? indexes.size;
      indexes.set(text, index);
      return index;
    },
    xml() {
      const items = [...indexes.keys()].map((text) => element("si", {}, textElement(text)));
      return document(element("sst", { xmlns: namespaces.main, count: uses, uniqueCount: indexes.size }, ...items));
    },
  };
}

/** XML readers may drop blanks at the edges unless told to keep them. */
function textElement(text: string): string {
  return element("t", { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined }, xmlText(text));
}
