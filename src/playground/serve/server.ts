import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { officeJsFolder } from "../host/officeJsFolder";
import { distFolder, pageFolder } from "./folders";
import { paneHtml } from "./paneHtml";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** Folders by the first part of an address; everything else is the page itself. */
const folders: Readonly<Record<string, string>> = { pane: distFolder, office: officeJsFolder };

/** Serves page, production pane and Microsoft's client, to this machine only. */
export function createPageServer(): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    answer(decodeURIComponent(pathname), response).catch((error: NodeJS.ErrnoException) => {
      response.writeHead(error.code === "ENOENT" || error.code === "EISDIR" ? 404 : 500).end();
    });
  });
}

/** Listens on the first free port from `port` on and resolves to it. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port < 65_535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, "localhost", () => resolve(port));
  });
}

async function answer(pathname: string, response: ServerResponse): Promise<void> {
  const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  const [, first = "", ...rest] = path.split("/");
  const folder = folders[first];
  const content = await readFile(inside(folder ?? pageFolder, folder ? rest.join("/") : path));
  const isPane = path === "/pane/taskpane.html";
  response.writeHead(200, {
    "Content-Type": types[extname(path)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
  });
  response.end(isPane ? paneHtml(content.toString()) : content);
}

/** A file below a folder; addresses that lead out of it are as good as missing. */
function inside(folder: string, path: string): string {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) throw Object.assign(new Error("outside"), { code: "ENOENT" });
  return file;
}
