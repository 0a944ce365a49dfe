import { expect, it } from "vitest";
import packageJson from "../../package.json";
import { version } from "../../src/report/version";

it("the version on the sheets is that of the package", () => {
  expect(version).toBe(packageJson.version);
});
