import { runInExcel } from "./runInExcel";

/** The document of a namespace that travels with the workbook; undefined if there is none. @throws WriteError */
export function readCustomXml(namespace: string): Promise<string | undefined> {
  return runInExcel(async (context) => {
    const parts = await partsOf(context, namespace);
    const xml = parts[0]?.getXml();
    await context.sync();
    return xml?.value;
  });
}

/**
 * Lets a document of a namespace travel with the workbook, in place of the one that does; undefined takes it away.
 *
 * @throws WriteError
 */
export function saveCustomXml(namespace: string, xml: string | undefined): Promise<void> {
  return runInExcel(async (context) => {
    const [first, ...others] = await partsOf(context, namespace);
    for (const part of others) part.delete();
    if (xml === undefined) first?.delete();
    else if (first) first.setXml(xml);
    else context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

async function partsOf(context: Excel.RequestContext, namespace: string): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  return parts.items;
}
