import type { GivenWorkbook } from "./given/givenWorkbook";
import { readers } from "./given/readers";
import type { Report } from "./useReport";
import type { Source } from "./workbook";

/** Ways to lay tables beside the workbook: pasted, or from files. */
export function useGiven(workbook: GivenWorkbook, { run, lookAround }: Report) {
  return {
    paste: (text: string, name: string) =>
      run(async () => {
        workbook.give((await readers()).tablesOfText(text, name));
        await lookAround();
      }),
    open: (files: readonly File[]) =>
      run(async () => {
        const { tablesOfFile } = await readers();
        for (const file of files) {
          workbook.give(await tablesOfFile(file.name, new Uint8Array(await file.arrayBuffer())));
        }
        await lookAround();
      }),
    takeBack: (source: Source) =>
      run(async () => {
        workbook.takeBack(source);
        await lookAround();
      }),
  };
}

export type Given = ReturnType<typeof useGiven>;
