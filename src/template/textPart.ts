/** A text as an XML document of one element, as workbooks keep it. */
export interface TextPart {
  readonly namespace: string;
  wrap(text: string): string;
  /** Undefined for any other XML. */
  unwrap(xml: string): string | undefined;
}

export function textPart(element: string, namespace: string): TextPart {
  const pattern = new RegExp(String.raw`<(?:\w+:)?${element}\b[^>]*>([\s\S]*)<\/(?:\w+:)?${element}>`);
  return {
    namespace,
    wrap(text) {
      const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
      return `<${element} xmlns="${namespace}">${escaped}</${element}>`;
    },
    unwrap(xml) {
      const [, escaped] = pattern.exec(xml) ?? [];
      if (escaped === undefined || !xml.includes(namespace)) return undefined;
      return escaped.replace(/&(lt|gt|quot|apos|amp|#10|#13|#xD|#xA);/g, (_, name: string) => characters[name]!);
    },
  };
}

/** What XML writers may write for a character. */
const characters: Readonly<Record<string, string>> = {
  ...{ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" },
  ...{ "#10": "\n", "#xA": "\n", "#13": "\r", "#xD": "\r" },
};
