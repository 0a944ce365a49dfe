import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customXmlOf, TemplateError, textOfCustomXml } from "../../src/template";

describe("customXmlOf(text)", () => {
  it("hands back any text that it was given", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textOfCustomXml(customXmlOf(text))).toBe(text);
      }),
    );
  });

  it("escapes what XML would read as its own", () => {
    expect(customXmlOf('{"a": "<b> & c"}')).toContain('{"a": "&lt;b&gt; &amp; c"}');
  });

  it("refuses other XML", () => {
    expect(() => textOfCustomXml("<note/>")).toThrow(TemplateError);
    expect(() => textOfCustomXml('<template xmlns="urn:other">{}</template>')).toThrow(TemplateError);
  });
});
