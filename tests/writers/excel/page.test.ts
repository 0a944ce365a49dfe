import { describe, expect, it } from "vitest";
import { sections } from "../../../src/writers/excel/page";

describe("sections(header)", () => {
  it.each([
    { text: "&LLeft&CMiddle&RRight", L: "Left", C: "Middle", R: "Right" },
    { text: "plain", L: "", C: "plain", R: "" },
    { text: "&RPage &P of &N", L: "", C: "", R: "Page &P of &N" },
    { text: "&LSmith && Co && &CLaw", L: "Smith && Co && ", C: "Law", R: "" },
    { text: "&L&&C", L: "&&C", C: "", R: "" },
    { text: "", L: "", C: "", R: "" },
  ])("splits $text", ({ text, ...expected }) => expect(sections(text)).toEqual(expected));
});
