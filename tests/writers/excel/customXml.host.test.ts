import { afterEach, beforeEach, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { dumpWorkbook } from "../../../src/playground/workbook/dump";
import { readCustomXml, runInExcel, saveCustomXml } from "../../../src/writers/excel";
import { openWorkbook } from "./openWorkbook";

const namespace = "urn:example:template";
const template = (version: number) => `<template xmlns="${namespace}" version="${version}">模板</template>`;
const others = '<notes xmlns="urn:example:notes"/>';

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await runInExcel(async (context) => {
    context.workbook.customXmlParts.add(others);
    await context.sync();
  });
});

afterEach(() => opened.dispose());

const parts = () => dumpWorkbook(opened.workbook).customXml;

it("is not there before it is saved", async () => {
  expect(await readCustomXml(namespace)).toBeUndefined();
});

it("comes back as it was saved, and is replaced, beside what others keep", async () => {
  await saveCustomXml(namespace, template(1));
  expect(await readCustomXml(namespace)).toBe(template(1));
  await saveCustomXml(namespace, template(2));
  expect(await readCustomXml(namespace)).toBe(template(2));
  expect(parts()).toEqual([others, template(2)]);
});

it("becomes one again where a copied workbook holds two", async () => {
  await runInExcel(async (context) => {
    for (const version of [1, 2]) context.workbook.customXmlParts.add(template(version));
    await context.sync();
  });
  await saveCustomXml(namespace, template(3));
  expect(parts()).toEqual([others, template(3)]);
});

it("goes, and leaves the others", async () => {
  await saveCustomXml(namespace, template(1));
  await saveCustomXml(namespace, undefined);
  expect(parts()).toEqual([others]);
  expect(await readCustomXml(namespace)).toBeUndefined();
});

it("is found by Excel's own ways: by id, by namespace, and its text set", async () => {
  const seen = await runInExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add(template(1)).load("id,namespaceUri");
    await context.sync();
    const found = customXmlParts.getItem(part.id);
    found.setXml(template(5));
    const [xml, count] = [found.getXml(), customXmlParts.getByNamespace(namespace).getCount()];
    const none = customXmlParts.getItemOrNullObject("{no}").load("id");
    await context.sync();
    return [part.namespaceUri, xml.value, count.value, none.isNullObject];
  });
  expect(seen).toEqual([namespace, template(5), 1, true]);
});
