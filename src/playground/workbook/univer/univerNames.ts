import type { ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import type { GridName, GridNames } from "../port";
import type { UniverBook } from "./book";

const wholeWorkbook = "AllDefaultWorkbook";

/** Defined names are Univer's; it keeps a reference without "=" and a formula with it. */
export function univerNames(book: UniverBook): GridNames {
  const service = book.injector.get(book.engine.IDefinedNamesService);
  const { SetDefinedNameMutation, RemoveDefinedNameMutation } = book.engine;

  function stored(): ISetDefinedNameMutationParam[] {
    return Object.values(service.getDefinedNameMap(book.id) ?? {}).map((name) => ({ unitId: book.id, ...name }));
  }
  const setting = (params: ISetDefinedNameMutationParam) => ({ id: SetDefinedNameMutation.id, params });
  const removal = (params: ISetDefinedNameMutationParam) => ({ id: RemoveDefinedNameMutation.id, params });
  return {
    list() {
      const sheets = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
      return stored()
        .map(fromUniver)
        .filter(({ sheet }) => sheet === undefined || sheets.includes(sheet));
    },
    set(name) {
      const before = stored().find(({ id }) => id === name.id);
      const after = toUniver(book.id, name);
      book.mutate([setting(after)], [before ? setting(before) : removal(after)]);
    },
    remove(id) {
      const before = stored().find((name) => name.id === id);
      if (before) book.mutate([removal(before)], [setting(before)]);
    },
  };
}

function fromUniver({
  id,
  name,
  formulaOrRefString,
  comment,
  hidden,
  localSheetId,
}: ISetDefinedNameMutationParam): GridName {
  const formula = formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
  const scope = localSheetId === undefined || localSheetId === wholeWorkbook ? {} : { sheet: localSheetId };
  return { id, name, formula, comment: comment ?? "", visible: !hidden, ...scope };
}

function toUniver(
  unitId: string,
  { id, name, formula, comment, visible, sheet }: GridName,
): ISetDefinedNameMutationParam {
  const reference = /^=('(?:[^']|'')+'|[^'!()+\-*/&,"]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(formula);
  const formulaOrRefString = reference ? formula.slice(1) : formula;
  return { unitId, id, name, formulaOrRefString, comment, hidden: !visible, localSheetId: sheet ?? wholeWorkbook };
}
