import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { closingLine } from "./tests/closingLine.ts";

/** React; and a test that gives itself a page by a line at its head. */
const inPage = ["tests/**/*.test.tsx", "tests/taskpane/host/surroundings.test.ts"];

/** Megabytes for what lives briefly: with Node's 16 a third of the time of some tests goes to collecting it. */
const execArgv = ["--max-semi-space-size=64"];

/**
 * Four projects, told apart by the file's ending: unit (pure code), pane (React in jsdom), host (Microsoft's office.js on
 * our workbook host), browser (Chromium). What has no state of its own is loaded once for all files, not for each.
 */
export default defineConfig({
  test: {
    reporters: ["default", closingLine],
    // all cores: what is left to the machine otherwise is one of two
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: "unit",
          execArgv,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.host.test.ts", "tests/**/*.browser.test.ts", ...inPage],
          isolate: false,
          // what takes a second alone may take ten on a busy machine
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: "pane",
          execArgv,
          include: inPage,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: "host",
          execArgv,
          include: ["tests/**/*.host.test.ts"],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
