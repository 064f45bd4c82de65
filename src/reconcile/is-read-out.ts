import type { Statement } from '../model/statement.ts'

/** “…,” the deputy read out, quoting the minister: words told of one who says them again, which is no first telling of them. */
export const isReadOut = ({ carriedBy, cue }: Statement): boolean => carriedBy !== null && cue !== null
