import { afterEach, describe, expect, it, vi } from "vitest";
import { isMissing } from "./tools";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("a program that is not installed", () => {
  it("lets tests be skipped, and says why", () => {
    vi.stubEnv("PATH", "/nowhere").stubEnv("CI", "");
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    expect(isMissing("soffice", "pdfinfo")).toBe(true);
    expect(warn.mock.calls.flat().join()).toContain("apt-get install libreoffice-calc");
  });

  it("fails the pipeline", () => {
    vi.stubEnv("PATH", "/nowhere").stubEnv("CI", "true");
    expect(() => isMissing("soffice")).toThrow("libreoffice-calc");
  });
});
