/** Where the production pane loads Microsoft's client from. */
const contentNetwork = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The production pane's page for the playground. Two things differ: where office.js comes from, and one script
 * before it that stands for Excel.
 *
 * @throws Error if the page does not load office.js as we know it
 */
export function paneHtml(production: string): string {
  const tag = `<script src="${contentNetwork}"></script>`;
  if (!production.includes(tag)) throw new Error("taskpane.html does not load office.js from Microsoft's address.");
  return production.replace(
    tag,
    '<script src="../paneShim.js"></script>\n    <script src="../office/office.js"></script>',
  );
}
