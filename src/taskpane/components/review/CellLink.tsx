import { Caption1, Link } from "@fluentui/react-components";
import type { RawCell } from "../../../intake/source";
import { useNumbers } from "../../numbers";
import type { ReadSource } from "../../readTable";
import { useText } from "../../text";

interface CellLinkProps {
  readonly read: ReadSource;
  readonly row: number;
  readonly column: string;
  readonly value: RawCell;
  /** Shows a cell of the source: `line` from 1, column by its title. */
  readonly onCell: (read: ReadSource, line: number, column: string) => void;
}

/** A cell of a source by its row; a link where a sheet holds it. */
export function CellLink({ read, row, column, value, onCell }: CellLinkProps) {
  const t = useText();
  const { count } = useNumbers();
  const words =
    value === null
      ? t("pane.result.example.blank", { row: count(row) })
      : t("pane.result.example", { row: count(row), value: String(value) });
  if (read.source.given) return <Caption1>{words}</Caption1>;
  return <Link onClick={() => onCell(read, row, column)}>{words}</Link>;
}
