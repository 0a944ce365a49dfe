import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { closingLine } from "./tests/closingLine.ts";

/**
 * Three projects, told apart by the file's ending:
 * unit (pure code and the pane in jsdom), host (Microsoft's office.js on our workbook host), browser (Chromium).
 */
export default defineConfig({
  test: {
    reporters: ["default", closingLine],
    globalSetup: "tests/oracle/officeFolder.ts",
    // all cores: what is left to the machine otherwise is one of two
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/**/*.host.test.ts", "tests/**/*.browser.test.ts"],
          // what takes a second alone may take ten on a busy machine
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: "host",
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
