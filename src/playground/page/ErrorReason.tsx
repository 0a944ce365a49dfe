import { useEffect, useState } from "react";
import type { Translate } from "../../i18n";
import { formatAddress } from "../workbook/addresses";
import type { GridEvent } from "../workbook/port";
import type { UniverGrid } from "../workbook/univer/univerGrid";

interface Reason {
  readonly cell: string;
  readonly reason: string;
}

/** Why the selected cell shows an error, in words, as Excel tells beside the cell. Always there, so that it is announced. */
export function ErrorReason({ grid, t }: { readonly grid: UniverGrid; readonly t: Translate }) {
  const [found, setFound] = useState<Reason>();
  useEffect(() => {
    let selected: Extract<GridEvent, { readonly rect: object }> | undefined;
    return grid.onEvent((event) => {
      if (event.kind === "selectionChanged") selected = event;
      if (event.kind === "selectionChanged" || event.kind === "calculated")
        setFound(selected && reasonAt(grid, selected));
    });
  }, [grid]);
  return (
    <p className="reason" role="status">
      {found && t("playground.reason", { ...found })}
    </p>
  );
}

function reasonAt(
  grid: UniverGrid,
  { sheet, rect }: Extract<GridEvent, { readonly rect: object }>,
): Reason | undefined {
  const { row, column } = rect;
  const reason = grid.errorReason({ sheet, row, column });
  return reason === undefined ? undefined : { cell: formatAddress({ row, column, rows: 1, columns: 1 }), reason };
}
