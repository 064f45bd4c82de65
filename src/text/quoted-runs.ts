/** What stands between a pair of marks, marks and all: to look at what is left without it. */
export const QUOTED_RUNS = /“[^“”]*”|"[^"]*"/g
