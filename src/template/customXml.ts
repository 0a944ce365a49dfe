import { TemplateError } from "./errors";
import { namespace } from "./format";

/** A template's text as the XML part that a workbook keeps: JSON in one element. */
export function customXmlOf(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<template xmlns="${namespace}">${escaped}</template>`;
}

/**
 * The template's text in such a part.
 *
 * @throws TemplateError "not-a-template" for any other XML
 */
export function textOfCustomXml(xml: string): string {
  const [, escaped] = /<(?:\w+:)?template\b[^>]*>([\s\S]*)<\/(?:\w+:)?template>/.exec(xml) ?? [];
  if (escaped === undefined || !xml.includes(namespace)) throw new TemplateError("not-a-template");
  return escaped.replace(/&(lt|gt|quot|apos|amp|#10|#13|#xD|#xA);/g, (_, name: string) => characters[name]!);
}

/** What XML writers may write for a character. */
const characters: Readonly<Record<string, string>> = {
  ...{ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" },
  ...{ "#10": "\n", "#xA": "\n", "#13": "\r", "#xD": "\r" },
};
