import { useEffect, useRef } from "react";
import { useLayout } from "./layout";

/** Title of a screen; takes the focus when the screen replaces another, so that keyboard and reader follow. */
export function ScreenHeading({ text, takesFocus }: { readonly text: string; readonly takesFocus: boolean }) {
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1} className={layout.heading}>
      {text}
    </h2>
  );
}
