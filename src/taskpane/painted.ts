/** Resolves once the browser has drawn what stands on the page; soon in any case, for a hidden pane is never drawn. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    globalThis.requestAnimationFrame?.(() => setTimeout(resolve));
  });
}
