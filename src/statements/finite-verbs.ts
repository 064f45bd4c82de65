/** Verbs that show a clause: the source of a regular expression. */
export const FINITE =
  '(?:can|could|will|would|must|should|shall|may|might|is|are|was|were|has|have|had|needs?|does|do|did|remains?)'
