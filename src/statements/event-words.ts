/** What people speak at: the source of a regular expression. */
export const EVENT =
  'press conference|news conference|press briefing|news briefing|briefing|conference call|conference|forum|summit|meeting|gathering|interview|hearing|speech|address|ceremony|rally|debate|discussion|panel|session|reception|dinner|congress|seminar|town hall|broadcast|podcast|statement|visit'
