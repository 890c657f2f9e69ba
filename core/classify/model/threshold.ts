/** Log-odds from which a block is body; below even odds, because losing a line costs more than keeping one. */
export const BODY = Math.log(0.42 / 0.58)
