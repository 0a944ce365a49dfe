import type { DocumentProperties } from "../../../report/plan";
import { document, element, xmlText } from "../xml";
import { namespaces } from "./namespaces";

const product = "Lifecycle Cost Control for Excel";

/** Title, subject and keywords. No date: the same plan gives the same file on any day. */
export function coreProperties({ title, subject, keywords }: DocumentProperties): string {
  const root = element(
    "cp:coreProperties",
    { "xmlns:cp": namespaces.coreProperties, "xmlns:dc": namespaces.dublinCore },
    element("dc:title", {}, xmlText(title)),
    element("dc:subject", {}, xmlText(subject)),
    element("dc:creator", {}, product),
    element("cp:keywords", {}, xmlText(keywords)),
  );
  return document(root);
}

export function extendedProperties({ application = product }: DocumentProperties): string {
  const named = element("Application", {}, xmlText(application));
  return document(element("Properties", { xmlns: namespaces.extendedProperties }, named));
}

/** The version of the add-in, for whoever has to find out why two reports differ. */
export function customProperties({ version }: DocumentProperties): string {
  const property = element(
    "property",
    { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: 2, name: "CLC version" },
    element("vt:lpwstr", {}, xmlText(version)),
  );
  const vocabularies = { xmlns: namespaces.customProperties, "xmlns:vt": namespaces.variantTypes };
  return document(element("Properties", vocabularies, property));
}
