// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { customXmlOf, parseTemplate, presetTemplate, templateText } from "../../src/template";
import { namespace } from "../../src/template/format";
import { translator } from "../../src/i18n";
import { addedRule, movedRule, ownModel, withoutRule, withRules } from "../../src/taskpane/template/stageRules";
import { stageFault } from "../../src/taskpane/template/stageFault";
import { M5A } from "../../src/core";
import { fakeWorkbook, ledger, orders } from "./fakeWorkbook";
import { renderPane } from "./renderPane";

const t = translator("en");
const click = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
const textArea = () => screen.findByLabelText<HTMLTextAreaElement>("The template as text");

async function openTemplate() {
  const workbook = fakeWorkbook([orders, ledger]);
  renderPane(workbook);
  fireEvent.click(await screen.findByRole("tab", { name: "Template" }));
  await screen.findByRole("heading", { name: "How the report is made" });
  return workbook;
}

describe("the template of the workbook", () => {
  it("is found again, and its language is that of the report", async () => {
    const workbook = fakeWorkbook([orders, ledger]);
    const template = { ...presetTemplate("bank", t), language: "zh-CN" as const };
    workbook.documents.set(namespace, customXmlOf(templateText(template)));
    renderPane(workbook);
    await click("Build report");
    await screen.findByRole("heading", { name: "Report built" });
    expect(workbook.written[0]!.locale).toBe("zh-CN");
  });

  it("is passed over with a sentence where it cannot be read", async () => {
    const workbook = fakeWorkbook([orders, ledger]);
    workbook.documents.set(namespace, customXmlOf('{"format":"clc-template","version":99}'));
    renderPane(workbook);
    await screen.findByText("The saved template cannot be read. The defaults are used.");
    await screen.findByRole("button", { name: "Build report" });
  });
});

describe("export and import", () => {
  it("shows the template as text, which can be taken elsewhere", async () => {
    await openTemplate();
    await click("Export and import");
    expect(parseTemplate((await textArea()).value).id).toBe("own");
    fireEvent.change(await textArea(), { target: { value: templateText(presetTemplate("telecom", t)) } });
    await click("Use text");
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>("Begin with").value).toBe("telecom"));
    await screen.findByText("The template Telecom is in use. Save it to keep it in this workbook.");
  });

  it("says which word of a template is not known", async () => {
    await openTemplate();
    await click("Export and import");
    const { settings, ...named } = presetTemplate("telecom", t);
    const misspelt = templateText({ ...named, settings: { ...settings, stagemodel: "M5a" } as never });
    fireEvent.change(await textArea(), { target: { value: misspelt } });
    await click("Use text");
    await screen.findByText(/^The template says settings\.stagemodel, which is not known\./);
  });

  it("refuses what is no template, and says why", async () => {
    await openTemplate();
    await click("Export and import");
    fireEvent.change(await textArea(), { target: { value: '{"format":"clc-template","version":99}' } });
    await click("Use text");
    await screen.findByText(/^The template has version 99; this add-in reads up to 2\./);
  });
});

describe("the stage designer", () => {
  it("says what is wrong with the rules until they hang together, and saves no others", async () => {
    await openTemplate();
    await click("Lifecycle stages");
    await click("Change rules");
    await screen.findByText("These rules give every customer one stage.");
    const last = M5A.rules.length;
    await click(`Move rule ${last} up`);
    expect(screen.queryByText("These rules give every customer one stage.")).toBeNull();
    expect(screen.getByRole("button", { name: "Save in workbook" }).getAttribute("aria-disabled")).toBe("true");
    await click(`Move rule ${last - 1} down`);
    await screen.findByText("These rules give every customer one stage.");
  });
});

describe("stage rules", () => {
  const own = ownModel(M5A);

  it("put a new rule before the one for everybody else", () => {
    const rules = addedRule(own.rules, "sleeping");
    expect(rules.at(-2)!.stage).toBe("sleeping");
    const model = withRules(own, rules);
    expect(model.stages).toContain("sleeping");
    expect(stageFault(model, t)).toBeUndefined();
  });

  it("lose a stage with its last rule, and what was said of it", () => {
    const index = own.rules.findIndex(({ stage }) => stage === "churn");
    const model = withRules(own, withoutRule(own.rules, index));
    expect(model.stages).not.toContain("churn");
    expect(model.churn).toBeUndefined();
    expect(stageFault(model, t)).toBeUndefined();
  });

  it("move by one place, and stay at the ends", () => {
    const names = (rules: typeof own.rules) => rules.map(({ stage }) => stage);
    const [first, second, ...others] = names(own.rules);
    expect(names(movedRule(own.rules, 0, 1))).toEqual([second, first, ...others]);
    expect(names(movedRule(own.rules, 0, -1))).toEqual(names(own.rules));
  });

  it("need one for everybody else", () => {
    expect(stageFault(withRules(own, own.rules.slice(0, -1)), t)).toMatch(/rule without conditions/);
  });
});
