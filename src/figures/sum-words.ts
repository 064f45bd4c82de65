export const SPENT = /^(?:spend|spends|spent|spending)$/

/** What an ally's whole expenditure is called. */
export const TOTAL = /^(?:spending|expenditure|expenditures|outlay|outlays|budget|spend)$/

export const ARMS = /^(?:defence|defense|military)$/
