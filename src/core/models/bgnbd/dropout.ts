/** When customers may leave: under BG/NBD just after a repeat purchase, under MBG/NBD after the first purchase too. */
export type Dropout = "bgnbd" | "mbgnbd";
