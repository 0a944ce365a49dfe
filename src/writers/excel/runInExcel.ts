import { explained } from "./errors";

/**
 * Runs a batch once the user has left the cell that is being edited, and explains what Office refuses.
 *
 * @throws WriteError
 */
export async function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw explained(error);
  }
}
