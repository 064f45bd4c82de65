/** Phrases that hold a registered name and mean something else; they are passed over whole. */
export const NOT_NAMES: readonly string[] = [
  'House of Commons',
  'House of Lords',
  'African Union',
  'Soviet Union',
  'Western Union',
  'Christian Democratic Union',
  'Christian Social Union',
  'State of the Union',
  'Berlin Wall',
  'Paris Agreement',
  'Paris Climate Agreement',
  'Washington Treaty',
  'New England',
  'Warsaw Pact',
]
