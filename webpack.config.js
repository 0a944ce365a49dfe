import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import { tsImport } from "tsx/esm/api";

const developmentUrl = "https://localhost:3000/";
/** Where a production build will be served from; ends with a slash. */
const siteUrl = new URL(process.env.CLC_URL ?? "https://lifecycle-cost-control.example/").href;

/** Evergreen web views only: WebView2, Safari's, and the browsers of Excel on the web. */
const target = "es2020";

/** The page says that it is UTF-8: Chinese as it is written takes half of what its escapes would. */
const charset = "utf8";

/**
 * Two programs in one folder: the custom functions (one classic script, loaded first) and the pane (tiny entry, lazy rest).
 * Each config cleans away its own old files only.
 */
export default function configs(_env, { mode = "production" }) {
  const production = mode === "production";
  return [functionsConfig(production), paneConfig(production)];
}

/** One script without a run-time for chunks: Excel calls the functions as soon as it has run. */
function functionsConfig(production) {
  return {
    ...withoutHelp(shared("functions", production)),
    entry: { functions: "./src/functions/functions.ts" },
    output: output(/^(?!functions|help)/),
    // terser, webpack's own choice: slower than esbuild, and 3 kB smaller where each kB counts
    optimization: { splitChunks: false, runtimeChunk: false },
    performance: budget(production, { script: 180_000, page: 180_000 }),
    plugins: [functionFiles(production ? siteUrl : developmentUrl)],
  };
}

/** The texts that no cell shows stay out of the function script. */
function withoutHelp(config) {
  const rule = {
    test: /src.(functions|i18n.functions).*\.ts$/,
    enforce: "pre",
    loader: resolve("scripts/leaveOutHelp.js"),
  };
  return { ...config, module: { ...config.module, rules: [...config.module.rules, rule] } };
}

/** One page for the pane, the functions and the ribbon commands (shared run-time); React comes lazily. */
function paneConfig(production) {
  return {
    ...shared("pane", production),
    entry: { taskpane: ["./src/commands/commands.ts", "./src/taskpane/index.tsx"] },
    output: output(/^(functions|help|playground)/),
    optimization: { ...minify(production), splitChunks: false },
    performance: budget(production, { script: 1_000_000, page: 30_000 }),
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/taskpane.html" },
          { from: "assets/*.png" },
          { from: "manifest.xml", transform: (content) => manifest(content.toString(), production) },
        ],
      }),
    ],
    ...(!production && { devServer: devServer() }),
  };
}

function shared(name, production) {
  return {
    name,
    mode: production ? "production" : "development",
    target: ["web", target],
    // never a kind with "eval": the page's content security policy forbids it
    devtool: production ? false : "cheap-module-source-map",
    cache: production ? false : { type: "filesystem", buildDependencies: { config: [import.meta.filename] } },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target, charset, jsx: "automatic" } },
        // pure layers: what nobody calls, such as the readers of files, stays out of the pane
        { test: /src.(core|i18n|intake|report|template|writers)./, sideEffects: false },
      ],
    },
    stats: "errors-warnings",
  };
}

/** Files are written even if they did not change, so that their time says when they were built. */
function output(keep) {
  return {
    path: resolve("dist"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    compareBeforeEmit: false,
    clean: { keep },
  };
}

function minify(production) {
  return production ? { minimizer: [new EsbuildPlugin({ target, charset, legalComments: "eof" })] } : {};
}

/** In bytes before compression: about three times what tests/build.test.ts measures compressed. */
function budget(production, { script, page }) {
  return { hints: production ? "error" : false, maxAssetSize: script, maxEntrypointSize: page };
}

/** The manifest names the development server; a production build names the address it will be served from. */
function manifest(text, production) {
  if (!production) return text;
  return text.replaceAll(developmentUrl, siteUrl);
}

/** Emits functions.json, one such file per language, and the help pages, all from the declarations of the functions. */
function functionFiles(site) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("functionFiles", (compilation) => {
        compilation.hooks.processAssets.tapPromise("functionFiles", async () => {
          const { metadataFiles } = await tsImport("./src/functions/metadata.ts", import.meta.url);
          const { helpFiles } = await tsImport("./src/functions/help/index.ts", import.meta.url);
          for (const [name, content] of Object.entries({ ...metadataFiles(site), ...helpFiles() })) {
            compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
          }
        });
      });
    },
  };
}

/** Serves both programs over https, which Office insists on, to this machine only. */
function devServer() {
  return {
    ...{ host: "localhost", port: 3000, server: httpsServer(), static: false },
    ...{ hot: false, client: { overlay: false }, headers: { "Access-Control-Allow-Origin": "*" } },
  };
}

/** The certificate that `npx office-addin-dev-certs install` has made Excel trust, else one made on the spot. */
function httpsServer() {
  const folder = resolve(process.env.HOME ?? process.env.USERPROFILE ?? ".", ".office-addin-dev-certs");
  try {
    const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((file) =>
      readFileSync(resolve(folder, file)),
    );
    return { type: "https", options: { key, cert, ca } };
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return "https";
  }
}
