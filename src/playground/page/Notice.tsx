import { useEffect } from "react";
import type { Translate } from "../../i18n";

export interface NoticeContent {
  readonly kind: "progress" | "done" | "error";
  readonly text: string;
}

/** How long good news stays, in milliseconds; errors stay until they are closed. */
const lifetime = 8000;

/** One message over the grid, told to screen readers too. */
export function Notice({
  kind,
  text,
  t,
  onClose,
}: NoticeContent & { readonly t: Translate; readonly onClose: () => void }) {
  useEffect(() => {
    if (kind !== "done") return undefined;
    const timer = setTimeout(onClose, lifetime);
    return () => clearTimeout(timer);
  }, [kind, text, onClose]);
  return (
    <div className={`notice ${kind}`} role={kind === "error" ? "alert" : "status"}>
      <span>{text}</span>
      {kind !== "progress" && (
        <button type="button" aria-label={t("playground.close")} title={t("playground.close")} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
