/** Offices of state that one person holds alone, so that country and role tell who is meant. */
export const STATE_ROLES: ReadonlySet<string> = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'defence_minister',
])
