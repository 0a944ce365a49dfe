import { existsSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

/** Stands in for Microsoft's validation service, which needs the internet: well-formed, complete, within the limits. */
const text = readFileSync("manifest.xml", "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;

const all = (name: string) => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const resources = [...all("bt:Image"), ...all("bt:Url"), ...all("bt:String")].filter((e) => e.hasAttribute("id"));
const overrides = [...all("Override"), ...all("bt:Override")];

describe("manifest.xml", () => {
  it("has its parts in the order that Office asks for", () => {
    expect([...manifest.documentElement.children].map((child) => child.localName)).toEqual([
      ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
      ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements"],
      ...["DefaultSettings", "Permissions", "VersionOverrides"],
    ]);
  });

  it("carries a GUID and a version of four parts", () => {
    expect(all("Id")[0]!.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all("Version")[0]!.textContent).toMatch(/^\d+(\.\d+){3}$/);
  });

  it("resolves every resource id, and none is longer than 32 characters or given twice", () => {
    const ids = resources.map((resource) => attribute(resource, "id"));
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shares one runtime: page of the functions, function file and pane have the same resource", () => {
    const shared = [
      manifest.querySelector("Runtimes > Runtime"),
      manifest.querySelector("Page > SourceLocation"),
      manifest.querySelector("FunctionFile"),
      manifest.querySelector("Action > SourceLocation"),
    ].map((element) => element?.getAttribute("resid"));
    expect(new Set(shared)).toEqual(new Set(["Pane.Url"]));
    expect(manifest.querySelector("Runtime")?.getAttribute("lifetime")).toBe("long");
    expect(manifest.querySelector("VersionOverrides Host")?.firstElementChild?.localName).toBe("Runtimes");
  });

  it("requires no more than the floor of the product, in both places", () => {
    const sets = (name: string) => all(name).map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
    const floor = ["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.12"];
    expect(sets("Set")).toEqual(floor);
    expect(sets("bt:Set")).toEqual(floor);
    expect(all("Permissions")[0]!.textContent).toBe("ReadWriteDocument");
  });

  it.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("keeps %s within %d characters in every language", (group, limit) => {
    const strings = [...all(group)[0]!.querySelectorAll("*")];
    const texts = strings.map((e) => e.getAttribute("DefaultValue") ?? e.getAttribute("Value") ?? "");
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((value) => value.length > limit || value === "")).toEqual([]);
  });

  it("keeps the namespace to letters, and name and description to their limits", () => {
    const valueOf = (name: string) => attribute(all(name)[0]!, "DefaultValue");
    expect(
      attribute(
        resources.find((r) => attribute(r, "id") === "Functions.Namespace")!,
        "DefaultValue",
      ),
    ).toBe("CLC");
    expect(valueOf("DisplayName").length).toBeLessThanOrEqual(125);
    expect(valueOf("Description").length).toBeLessThanOrEqual(250);
  });

  it("speaks 简体中文 and 繁體中文 wherever it speaks English", () => {
    const words = [all("DisplayName")[0]!, all("Description")[0]!, ...all("bt:String"), ...all("bt:Url")].filter(
      (e) => !["Functions.Namespace", "Pane.Url", "Help.Url", "Functions.Script.Url"].includes(attribute(e, "id")),
    );
    const spoken = words.map((e) => [...e.children].map((override) => attribute(override, "Locale")));
    expect(spoken.every((locales) => locales.join() === "zh-CN,zh-TW")).toBe(true);
    expect(overrides.filter((override) => attribute(override, "Value") === "")).toEqual([]);
  });

  it("prefixes overrides inside resources only: a bare one there stops the add-in from loading", () => {
    const inResources = overrides.filter((override) => override.closest("Resources") !== null);
    expect(inResources.every((override) => override.nodeName === "bt:Override")).toBe(true);
    expect(overrides.filter((o) => !inResources.includes(o)).every((o) => o.nodeName === "Override")).toBe(true);
  });

  it("links by https alone", () => {
    const urls = [...text.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]*)"/g)].map(([, url]) => url!);
    expect(urls.length).toBeGreaterThan(8);
    expect(urls.filter((url) => !url.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  it.each([16, 32, 80])("shows an icon that is really %d pixels wide and high", (size) => {
    const resource = resources.find((r) => attribute(r, "id") === `Icon.${size}`)!;
    expect(pixels(attribute(resource, "DefaultValue"))).toEqual([size, size]);
  });

  it("shows store icons of 32 and 64 pixels", () => {
    expect(pixels(attribute(all("IconUrl")[0]!, "DefaultValue"))).toEqual([32, 32]);
    expect(pixels(attribute(all("HighResolutionIconUrl")[0]!, "DefaultValue"))).toEqual([64, 64]);
  });
});

/** The build makes it; in CI the build runs first, so there it must exist. */
const unbuilt = !existsSync("dist/manifest.xml") && process.env["CI"] !== "true";

describe("dist/manifest.xml", () => {
  it.skipIf(unbuilt)("names no localhost", () => {
    const built = readFileSync("dist/manifest.xml", "utf8");
    expect(built).not.toContain("localhost");
    expect(built.match(/https:\/\//g)!.length).toBe(text.match(/https:\/\//g)!.length);
  });
});

/** Width and height as the PNG itself says. */
function pixels(url: string): [number, number] {
  const png = readFileSync(url.replace("https://localhost:3000/", ""));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
