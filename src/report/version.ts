/** Version of the add-in, as in package.json. */
export const version = "0.1.0";
