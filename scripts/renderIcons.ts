/** Renders assets/icon.svg at every size that Office asks for. Run with `npm run icons` where Chromium is installed. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const sizes = [16, 32, 64, 80, 128];
const assets = new URL("../assets/", import.meta.url);

const svg = readFileSync(new URL("icon.svg", assets), "utf8");
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
mkdirSync(assets, { recursive: true });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const url = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  await page.setContent(
    `<style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${url}">`,
  );
  writeFileSync(new URL(`icon-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
