/** Reading files takes code that most users never need. */
export const readers = () => import(/* webpackChunkName: "files" */ "./givenTables");
