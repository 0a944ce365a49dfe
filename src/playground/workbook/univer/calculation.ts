import type { ICommandInfo, IExecutionOptions, Nullable } from "@univerjs/core";
import type { IFormulaDirtyData } from "@univerjs/engine-formula";
import type { UniverBook } from "./book";

export interface Calculation {
  /** Calculates what has changed; resolves when the results stand in the cells. */
  recalculate(): Promise<void>;
  /** While the work runs, nothing is calculated but on demand. */
  hold<T>(work: () => Promise<T>): Promise<T>;
  setAutomatic(automatic: boolean): void;
  /** The next recalculate() calculates even if that is not automatic. */
  request(): void;
  dispose(): void;
}

const timeout = 60_000;

/**
 * Milliseconds of quiet after a request before its formulas are calculated unasked: each calculation goes through all
 * formulas of the workbook, and a report comes in dozens of requests. Reads do not wait for it.
 */
const quiet = 100;

/**
 * Takes over when formulas are calculated. Univer 0.25.1 waits 100 ms after each edit, and a calculation that
 * starts while another runs resets the state of the first, which then reports blanks: here they run one
 * after the other, at once.
 */
export function takeOverCalculation(book: UniverBook, onCalculated: () => void): Calculation {
  const manager = book.injector.get(book.engine.IActiveDirtyManagerService);
  const dirtyManager = manager.get.bind(manager);
  manager.get = () => undefined;
  const waiting: ICommandInfo[] = [];
  let holds = 0;
  let automatic = true;
  let requested = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  const listener = book.commands.onCommandExecuted((command, options) => {
    if (!dirtyManager(command.id) || !touchesFormulas(book, command, options)) return;
    waiting.push(command);
    schedule(0);
  });
  function schedule(delay: number): void {
    if (holds > 0 || !automatic || waiting.length === 0) return;
    timer ??= setTimeout(() => void recalculate(), delay);
  }
  function stopWaiting(): void {
    clearTimeout(timer);
    timer = undefined;
  }
  async function drain(): Promise<void> {
    stopWaiting();
    if (!automatic && !requested) return;
    requested = false;
    while (waiting.length > 0) {
      await calculate(book, mergedDirtyData(waiting.splice(0), dirtyManager));
      onCalculated();
    }
  }
  function recalculate(): Promise<void> {
    running = running.then(drain, drain);
    return running;
  }
  return {
    recalculate,
    async hold(work) {
      holds++;
      stopWaiting();
      try {
        return await work();
      } finally {
        holds--;
        schedule(quiet);
      }
    },
    setAutomatic(on) {
      automatic = on;
      schedule(0);
    },
    request() {
      requested = true;
    },
    dispose() {
      stopWaiting();
      listener.dispose();
    },
  };
}

/** As Univer's own trigger decides it. */
function touchesFormulas({ sheets }: UniverBook, { id, params }: ICommandInfo, options?: IExecutionOptions): boolean {
  if (id !== sheets.SetRangeValuesMutation.id) return true;
  const trigger = (params as { trigger?: string } | undefined)?.trigger;
  const looks = [sheets.SetStyleCommand.id, sheets.SetBorderCommand.id, sheets.ClearSelectionFormatCommand.id];
  return !options?.onlyLocal && !(trigger !== undefined && looks.includes(trigger));
}

type DirtyOf = (id: string) => Dirty;
type Dirty = Nullable<{ getDirtyData(command: ICommandInfo): Partial<IFormulaDirtyData> }>;

function mergedDirtyData(commands: readonly ICommandInfo[], dirtyOf: DirtyOf): IFormulaDirtyData {
  const merged: IFormulaDirtyData = {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
  for (const command of commands) {
    merge(merged as unknown as Nested, dirtyOf(command.id)?.getDirtyData(command) ?? {});
  }
  return merged;
}

type Nested = { [key: string]: unknown };

function merge(into: Nested, from: Nested): void {
  for (const [key, value] of Object.entries(from)) {
    if (Array.isArray(value)) (into[key] as unknown[]).push(...(value as unknown[]));
    else if (value && typeof value === "object") merge((into[key] ??= {}) as Nested, value as Nested);
    else into[key] = value || into[key];
  }
}

/** One calculation from its start until the results are in the cells. */
async function calculate(
  { injector, engine, sheetsFormula, commands }: UniverBook,
  dirty: IFormulaDirtyData,
): Promise<void> {
  const session = injector.get(sheetsFormula.FormulaCalculationSessionService);
  const before = session.state.id;
  const executed = eventually(injector.get(engine.ICalculateFormulaService).executionCompleteListener$, () => true);
  const applied = eventually(
    session.state$,
    ({ id, completed, resultApplied }) => id > before && completed && resultApplied,
  );
  await commands.executeCommand(engine.SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  await executed;
  await applied;
}

interface Stream<T> {
  subscribe(next: (value: T) => void): { unsubscribe(): void };
}

/** Resolves once the stream gives a value that passes; rejects when it takes unreasonably long. */
function eventually<T>(stream: Stream<T>, passes: (value: T) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let settled = false;
    const limit = setTimeout(() => reject(new Error("The grid did not finish calculating.")), timeout);
    const subscription = stream.subscribe((value) => {
      if (settled || !passes(value)) return;
      settled = true;
      clearTimeout(limit);
      queueMicrotask(() => subscription.unsubscribe());
      resolve();
    });
  });
}
