/** Key of the sheet on which the charts and their numbers stand. */
export const SHEET = "stages";
