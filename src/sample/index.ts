export { cleanFiles } from "./files/cleanFiles";
export { dirtyFiles } from "./files/dirty";
export { encodeText } from "./files/encodeText";
export type { SampleFile } from "./files/sampleFile";
export { sampleCompany, type Sample } from "./sample";
export { sampleTables, type SampleTable, type TableKey } from "./tables";
export { truth, type Truth } from "./truth";
export { wordsOf } from "./words";
