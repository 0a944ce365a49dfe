import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officeJsFolder } from "../../../src/playground/host/officeJsFolder";
import { createPageServer, listen } from "../../../src/playground/serve/server";

const server = createPageServer();
const other = createPageServer();
let port: number;

beforeAll(async () => {
  port = await listen(server, 39_100);
});
afterAll(() => {
  server.close();
  other.close();
});

/** As a client that does not tidy up the address first. */
function status(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: "localhost", port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of the page", () => {
  it("takes the next port if one is in use", async () => {
    expect(await listen(other, port)).toBeGreaterThan(port);
  });

  it("serves Microsoft's client byte for byte", async () => {
    const response = await fetch(`http://localhost:${port}/office/office.js`);
    expect(response.headers.get("Content-Type")).toContain("text/javascript");
    const served = Buffer.from(await response.arrayBuffer());
    expect(served.equals(readFileSync(join(officeJsFolder, "office.js")))).toBe(true);
  });

  it("answers 404 for what is not there and for whatever lies outside its folders", async () => {
    expect(await status("/nothing.js")).toBe(404);
    expect(await status("/office")).toBe(404);
    expect(await status("/office/../package.json")).toBe(404);
    expect(await status("/office/..%2fpackage.json")).toBe(404);
    expect(await status("/pane/..%2f..%2fpackage.json")).toBe(404);
  });
});
