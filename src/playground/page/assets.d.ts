declare module "*.css";

/** Text files that are bundled as they are. */
declare module "*.csv" {
  const text: string;
  export default text;
}
