import { useEffect, useState, type ReactNode } from "react";

/** Takes files that are dropped anywhere on the page; while one hovers, it says what will happen. */
export function DropZone({ hint, onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const handlers = { dragover: hover, dragleave: leave, drop };
    function hover(event: DragEvent): void {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    }
    function leave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function drop(event: DragEvent): void {
      const files = [...(event.dataTransfer?.files ?? [])];
      setOver(false);
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation(); // the grid would take it for a picture
      onFiles(files);
    }
    for (const [type, handle] of Object.entries(handlers)) window.addEventListener(type, handle as EventListener, true);
    return () => {
      for (const [type, handle] of Object.entries(handlers))
        window.removeEventListener(type, handle as EventListener, true);
    };
  }, [onFiles]);
  return (
    <div className="page">
      {children}
      {over && <div className="drop-hint">{hint}</div>}
    </div>
  );
}

interface DropZoneProps {
  readonly hint: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}
