import type { ReactNode } from "react";
import { useLayout } from "../layout";

/** A list under a title. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <h3 className={layout.heading}>{title}</h3>
      <ul className={layout.list}>{children}</ul>
    </section>
  );
}
