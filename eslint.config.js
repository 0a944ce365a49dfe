import js from "@eslint/js";
import globals from "globals";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const clockAndChance = [
  { object: "Date", property: "now", message: "Time is an argument." },
  { object: "Math", property: "random", message: "Chance comes from a seeded generator that is an argument." },
];

/** Folders that know no Office, no browser and no Node: the compiler proves it for core, this rule for the others. */
const pure = ["src/core/**", "src/i18n/**", "src/intake/**", "src/report/**", "src/sample/**"];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "docs/help/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "no-restricted-properties": ["error", ...clockAndChance],
      "max-len": ["error", { code: 160, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true }],
    },
  },
  {
    files: pure.map((folder) => `${folder}/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "navigator",
        "process",
        "fetch",
        "Office",
        "Excel",
        "setTimeout",
      ],
    },
  },
  {
    files: ["src/writers/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "warn",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/playground/**", "src/cli/**", "scripts/**", "tests/**"],
    rules: { "no-restricted-properties": "off" },
  },
  { files: ["**/*.{js,cjs,mjs}"], languageOptions: { globals: globals.node } },
);
