const WHERE = 'on|at|in|to|during|after|when|while|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** "stated this on Tuesday at a press conference, Reuters reports": what was stated stands before. */
export const SAID_SO = new RegExp(
  `\\b(?:(?:sa(?:id|ys)|stated|announced|declared|noted|wrote|reported)\\s(?:this|so)\\s(?:${WHERE})\\b|[Tt]his\\swas\\s(?:stated|announced|said|reported|declared)\\sby\\b)`,
  'u',
)
