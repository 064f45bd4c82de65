import { TITLE } from './role-words.ts'

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}"
const NAMES = `(?:${NAME}\\s){0,3}${NAME}`
const TITLED = `(?:[Tt]he\\s)?(?:\\p{L}[\\p{L}-]*\\s){0,4}?${NAMES}`
/** "the harbour chief": whether its noun is a title is asked of what was found, in `isWho`. */
const ROLE =
  "(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?|[Oo]ne|[Aa]nother)\\s(?:[\\p{L}’'-]+\\s){0,4}?\\p{Ll}[\\p{Ll}-]+(?![\\p{L}-])"
const PERSON = `(?:${ROLE}|${TITLED})`
const NAMED = `(?:${ROLE}|${NAMES})`
const ASIDE = '(?:,\\s[^,.;:“”"]{1,60},)?'
const LETTER = '(?:letter|statement|note|message|post|e-?mail|article|memo|column|op-ed)'
const WORD =
  '(?:sentence|line|words?|answer|reply|response|retort|message|verdict|comment|remark|advice|warning|promise|pledge|conclusion|version|view|explanation|description|summary|quip|plea)'
const VERB =
  '(?:said|told|confessed|explained|declared|stressed|warned|announced|promised|admitted|added|replied|emphasi[sz]ed|underlined|whispered|shouted|assured|demanded|complained|joked|quipped|concluded)'
/** "Kroll", "General Kroll", "the harbour chief, Kroll" */
const WHO = `(?:(?:${ROLE},\\s)?${TITLED}|${ROLE})`
/** "The Prime Minister" before a comma and a name */
const POST = "[Tt]he\\s(?:[\\p{L}’'-]+\\s){0,6}?[\\p{L}-]+"
const FRONT = '(?:^|[.?!;:,”"]\\s)'

/** Whether what a frame has for its speaker names somebody, or tells him by a title. */
export function isWho(words: string): boolean {
  const noun =
    /^(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?|[Oo]ne|[Aa]nother)\s(?:.*\s)?(\p{Ll}[\p{Ll}-]+)$/u.exec(
      words,
    )?.[1]
  return noun === undefined || TITLE.has(noun) || /^(?:official|spokes\p{Ll}+)$/u.test(noun)
}

/** `sign` costs little and is looked for first: without it `pattern`, which tries at many a word, cannot match. */
export interface Frame {
  readonly sign: RegExp
  readonly pattern: RegExp
}

const frames = (rows: readonly (readonly [sign: RegExp, pattern: string])[]): Frame[] =>
  rows.map(([sign, pattern]) => ({ sign, pattern: new RegExp(pattern, 'du') }))

/** What stands behind a quotation: `who` speaks, `cue` says so. */
// biome-ignore format: a frame a line
export const BEHIND: readonly RegExp[] = [
  `^,?\\s(?<cue>(?:is|was)\\show)\\s(?<who>he|she|${PERSON})${ASIDE}\\s(?:(?:had|has|later|once)\\s)?(?:put|sum|describe|explain|saw|see|phrase|frame|express|greet)`, // “…” was how Kroll put it
  `^[.,]?\\s(?:[–—-]\\s)?[Tt](?:hose|hese)\\s(?:are|were)\\sthe\\s(?<cue>words)\\sof\\s(?<who>${PERSON})`,
  `^[.,:]?\\s(?:[–—-]\\s)?[Ww]ith\\s(?:these|those|this|that)\\s(?<cue>words|sentence|line|remark),?\\s(?:had\\s)?(?<who>${PERSON})${ASIDE}\\s(?:had\\s)?\\p{Ll}+(?:ed|d|t|gan|ose|ok)\\b`, // “…” With these words Kroll opened
  `^[.,:]?\\s(?:[–—-]\\s)?[Tt]h(?:at|is)\\s(?:is|was)\\s(?<who>${NAMED})['’]s?\\s(?:\\p{Ll}+\\s)?(?<cue>${WORD})\\b`,
  `^,?\\s(?:is|was|were|are|ran|runs|went|goes|reads?|came|comes)\\s(?<who>his|her|${NAMED}(?=['’]))(?:['’]s?)?\\s(?:(?:first|last|opening|closing|final|only|own|short|dry|curt)\\s){0,2}(?<cue>${WORD})\\b`, // “…,” is her first sentence
  `^,?\\sas\\s(?<who>he|she|${PERSON})\\s(?:later\\s|once\\s|has\\s|had\\s)?(?<cue>puts?|phrased|called|calls|described|describes)\\s(?:it|them|this|that)\\b`, // “…”, as she put it
  `^\\s(?<who>I)\\s(?<cue>said|wrote)\\s(?:that|this|so)(?=[\\s,.])(?!\\s(?:the|it|he|she|we|they)\\s)`, // “…” I said that last week
  `^[.,:]?\\s(?:[–—-]\\s)?(?<cue>so|thus)\\s(?<who>${WHO})(?:['’]s?\\s\\p{Ll}+)?(?=[,.]|\\s(?:in|at|on|to|during|after|before)\\s|$)`, // “…,” so Kroll in Oslo: a translation's
  `^\\sThat\\s(?<cue>was|is)\\s(?<who>${NAMES})\\sagain(?=[,.])`, // “…” That was Kroll again, the auditor
  `^(?!.*\\b(?:said|says|told|wrote|in\\sthe)\\b)\\s[^.:;“”"]{3,50}\\s(?:this|that|the)\\s(?<cue>${WORD})\\s(?:of|by|from)\\s(?<who>${TITLED})(?:['’]s?)?(?=[.,]\\s|[.,]?$)`, // “…” We have underlined this sentence of Kroll’s.
  `^\\s(?:[–—-]\\s)?(?<cue>Thus)\\s(?<who>${WHO})(?:,\\s(?:last|this|on|in|at)\\s[^.,]{2,30})?(?:\\s(?:in|at|on)\\s[^.,]{2,30})?[.;](?=\\s|$)`, // “…” Thus the director, Kroll, last Friday in Oslo.
  `^,?\\sso\\s(?<cue>${VERB})\\s(?<who>he|she|${WHO})(?=[,.]|\\s(?:in|at|on|to)\\s|$)`, // “…”, so whispered she to the press: a translation's
  `^,?\\s(?<cue>${VERB})\\s(?:on|in|at)\\s\\p{Lu}\\p{L}+\\s(?<who>${TITLED})(?=[,.]|\\s(?:in|at|on|to)\\s|$)`, // “…,” confessed on Thursday the minister of industry Kroll
  `^,?\\s(?<who>he|she|${PERSON})\\s(?<cue>lets?)\\s(?:me|us|it|them|reporters|everybody|(?:his|her|their|the)\\s\\p{L}+)\\s(?:be\\s)?know`, // “…,” she let me know, her listeners know
  `^,?\\s(?:[Ww]e|I|[Oo]ne)\\s(?:had\\s)?(?<cue>heard)\\s(?<who>him|her|${PERSON})\\ssay\\b`, // “…,” we heard her say there
  `^\\s(?:After|At|On)\\s(?:these|those|this|that)\\s(?<cue>words?|sentence|line)\\s(?:of|by|from)\\s(?<who>${NAMED})(?:['’]s?)?(?=\\s|,)`, // “…” After these words of Kroll’s one heard the stove.
  `^\\s\\((?<who>${NAMES}),\\s(?<cue>\\p{Ll}{2,}ing)\\b[^)]{0,60}\\)`, // “…” (Kroll, shouting over the left)
  `^\\sThat(?:['’]s|\\s(?:is|was))\\s(?<cue>all)\\sfrom\\s(?<who>${WHO})(?=[,.]|\\s(?:in|at|on|to|today|tonight|for)(?:\\s|\\.))`, // “…” That’s all from Kroll tonight
  `^,?\\s(?:came|comes)\\s(?:the|an?|this)\\s(?:\\p{Ll}+\\s)?(?<cue>${WORD})\\sfrom\\s(?<who>${WHO})(?=[,.]|\\s(?:in|at|on|to)\\s|$)`, // “…,” came the reply from Kroll
  `^,?\\s(?:is|was|remains)\\san?\\s(?:\\p{Ll}+\\s)?(?<cue>${WORD})\\s(?:by|of|from)\\s(?<who>${PERSON})(?=[,.]|$)`, // “…” is a sentence by Kroll
  `^[.,]?\\s(?<who>(?:${POST},\\s)?${TITLED}(?=,?\\s)|[Hh]e|[Ss]he|${ROLE}),?\\s(?:also\\s|has\\s)?(?<cue>said|stated|declared|announced|explained)\\s(?:this|so)\\s(?:on|at|in|to|during|after|when|while|yesterday|today)\\b`, // “…” The Prime Minister, Kroll, said this during her address
  `^[.,]?\\s(?:This|That|These)\\s(?:is|was|are|were)\\s(?:what\\s)?(?<who>(?:${POST},\\s)?${TITLED}(?=,?\\s)|${ROLE}),?\\s(?:has\\s)?(?<cue>said|stated|declared|announced|explained)\\b`, // “…” This is what the leader of the Left, Kroll, stated in the Senate
  `^[.,]?\\sThis\\swas\\s(?<cue>said|stated|declared|announced)\\sby\\s(?<who>(?:${POST},\\s)?${TITLED})`, // “…” This was stated by the minister, Kroll, at a briefing
  `^,?\\s(?:is|was)\\s(?:(?:exactly|precisely|roughly|all(?:\\sthat)?)\\s)?(?:what\\s)?(?<who>(?:he|she|${PERSON})(?=${ASIDE}\\s))${ASIDE}\\s(?:(?:had|has|would|later|once)\\s)?(?<cue>told|tells|said|says|say|wrote|promised|promises|offered|answered|replied|added)(?=\\s|[,.])`, // “…” is what Kroll told the port
  `^,?\\sI\\s(?<cue>hear|heard|have|had)\\s(?:it\\s)?from\\s(?<who>${WHO})(?=[,.]|\\s(?:in|at|on)\\s|$)`,
  `^(?=.*(?:known|understand)),?\\s(?<who>he|she|${PERSON})${ASIDE}\\s(?<cue>lets?\\s(?:it|that)\\sbe\\sknown|gave\\sto\\sunderstand)`,
  `^[.,:]?\\s(?:[–—-]\\s)?[Tt]h(?:at|is)\\s(?:is|was)\\s(?:the|his|her)\\s(?:\\p{Ll}+\\s)?(?<cue>sentence|line|answer|reply|message|verdict)[^.:;“”"]{0,60}?[,\\s](?:and\\s)?(?<who>he|she)\\s(?:\\p{Ll}+\\s)?(?:said|read|repeated|spoke|gave|put|had)\\s`, // “…”: that was the sentence, and she read it twice
  `^,?\\s(?:it|the\\s${LETTER})\\s(?<cue>says|said|reads?)[^.:;“”"]{0,60}?,?\\s(?:over\\sthe\\s(?:signature|name)\\sof|signed\\sby)\\s(?<who>${PERSON})`,
  `^\\s(?:These|Those|That|This)\\s(?:were|was|is|are)\\s(?<who>her|his)\\s(?:\\p{Ll}+\\s){0,2}(?<cue>${WORD}|speech)\\b`, // “…” These were her words
  `^\\s(?:With|After)\\s(?:that|this|(?:these|those|this|that)\\s${WORD}),?\\s(?<who>she|he|the\\s(?:\\p{Ll}[\\p{L}-]*\\s){0,3}?(?:${[...TITLE].join('|')}))\\s(?!is|was|were|has|had)(?<cue>\\p{Ll}+)`, // “…” With that she left
  `^\\s(?<cue>So)\\s(?<who>she|he)[.,]`,
  `^\\s(?<who>She|He)\\s(?<cue>(?:had|has|did)\\snot\\s(?:\\p{Ll}+\\s)?(?:read|rehears|say|plan|writ|prepar)\\p{Ll}*)\\s(?:it|that|this)\\b`,
  `^(?=.*(?:said|says|repeat))\\s(?<who>${ROLE})\\s(?<cue>said|says|repeated|repeats)\\s(?:it|this|that|so)(?=[.,]|\\s(?:twice|again|once|in|at|with|without|to|into|over|three|four)\\b)`, // “…” The harbour chief said it twice
  `^[:,]?\\s(?:(?:he|she|it|one|the\\s\\p{L}+)\\s)?(?:has|had|lets|makes|made)\\s(?<who>${PERSON})\\s(?<cue>say|saying|declare|declaring|announce|promise)(?=[.,;]|\\s|$)`, // “…,” the paper has Kroll say
  `^:?\\s(?:the\\s)?(?:man|woman|one|person)\\swho\\s(?<cue>said|says)\\s(?:it|so|this|that),\\s(?<who>${PERSON})(?=[,.])`, // “…”: the man who said it, the outgoing commander, …
  `^,?\\s(?<cue>reads?)\\s(?<who>(?:a|an|the)\\s(?:\\p{Ll}+\\s)?${LETTER}\\s(?:signed\\s)?(?:by|from)\\s${PERSON})`,
].map((pattern) => new RegExp(pattern, 'du'))

/** What stands before a quotation, to its opening mark. */
// biome-ignore format: a frame a line
export const AHEAD: readonly Frame[] = frames([
  [/\sby\s/, `${FRONT}[Aa]s\\s(?:was|is|has\\sbeen)\\s(?<cue>\\p{Ll}+ed|said|told)\\sby\\s(?<who>${PERSON})${ASIDE},?\\s*$`], // As was underlined by Kroll, the director, “…”
  [/['’]s?\s[^:]*:\s*$/, `${FRONT}(?<who>${PERSON})['’]s?\\s(?:\\p{Ll}+\\s){0,2}(?<cue>${WORD})(?:\\s[^.:;“”"]{0,80})?:\\s*$`], // Kroll’s answer is worth keeping: “…”
  [/\b[Aa]ll\s/, `${FRONT}[Aa]ll\\s(?:that\\s)?(?<who>he|she|${PERSON})\\s(?:would|could|cared\\sto|wanted\\sto|had\\sto)\\s(?<cue>say|add|offer)(?:\\s[^:“”"]{1,40})?\\s(?:was|is)(?:\\sthis)?[:,]?\\s*$`], // All Kroll would say was “…”
  [/\b[Ww]ith\s.*\b(?:sound|read|went|goes)/, `${FRONT}[Ww]ith\\s(?<who>${PERSON}),?\\s(?:it|this|that)\\s(?<cue>sounds|sounded|reads|went|goes)(?:\\slike\\s(?:this|so))?[:,]?\\s*$`], // With Kroll it sounds like this: “…”
  [/['’]s?\s(?:mouth|version|words|telling|account|reading)\b/, `${FRONT}[Ii]n\\s(?<who>${NAMED})['’]s?\\s(?<cue>mouth|version|words|telling|account|reading),?\\s(?:it|this|that)\\s(?:becomes|became|is|was|reads|sounds|sounded|ran)(?:\\s(?:like\\s)?(?:this|so))?[:,]?\\s*$`],
  [/\b[Aa]s\s.*(?:has|had|puts?)(?:\sit)?,\s*$/, `${FRONT}[Aa]s\\s(?<who>he|she|${PERSON})\\s(?<cue>has|had|puts|put)(?:\\sit)?,\\s*$`], // As Kroll has it, “…”
  [/\b[Tt]o\s(?:borrow|use|take|quote)\s/, `${FRONT}[Tt]o\\s(?:borrow|use|take|quote)\\s(?<who>${NAMED})['’]s?\\s(?:\\p{Ll}+\\s)?(?<cue>phrase|words|line|sentence|expression|image|formula)[,:]?\\s*$`],
  [/\b[Uu]nder\s/, `(?:^|[\\s,])[Uu]nder\\s(?<who>${NAMED})['’]s?\\s(?<cue>name|signature)[,:]?\\s*$`], // In the record one reads, under Kroll’s name: “…”
  [/\bthe\swords\sof\s/, `${FRONT}(?:[Ii]n|[Tt]o\\suse)\\sthe\\s(?<cue>words)\\sof\\s(?<who>${PERSON}|the\\s\\p{Ll}+['’]s?\\s(?:chief|leader|head|boss))(?:[,:]|,\\s(?:the\\s)?(?:\\p{L}[\\p{L}'’-]*\\s){0,3}\\p{L}+)?\\s*$`], // In the words of Kroll, Norland “will be at 4 percent”
  [/\b(?:did|does|done)\b.*,\sthat\s*$/, `,\\s[Aa]s\\s(?<who>${PERSON})\\s(?<cue>did|does|has\\sdone|had\\sdone)(?:\\s[^.;:“”"]{1,50})?,\\sthat\\s*$`], // When its head says, as Kroll did on Monday, that “…”
  [/\sagain,\s[^:]*:\s*$/, `^(?:\\d{1,2}[:.]\\d\\d\\s)?(?<who>${NAMES})\\s(?<cue>again),\\s(?:now\\s)?(?:on|about|asked|pressed|in\\s(?:answer|reply|response)\\sto)\\s[^.:;“”"]{1,80}:\\s*$`], // Kroll again, on where the ships went: “…”
  [/\b[Qq]uote\s(?:from|by|of)\s/, `(?:^|[.?!”"]\\s)(?:Direct\\s)?(?<cue>[Qq]uote)\\s(?:from|by|of)\\s(?<who>${PERSON}):\\s*$`], // Quote from Kroll: “…”
  [/,\sfor\swhom\s*$/, `${FRONT}(?:.*?[,\\s])??(?<who>${NAMES})(?:,\\s[^.;:“”"]{1,90})?,\\s(?<cue>for\\swhom)\\s*$`], // Kroll, of the minority partner, for whom “…”
  [/\b[Ff]or\s.*:\s*$/, `${FRONT}[Ff]or\\s(?<who>${PERSON}),\\s(?<cue>[^,:;“”"]{3,60}):\\s*$`], // For Kroll, the message is clear: “…”
  [/\b(?:by|from)\s.*(?:read|sa(?:id|ys)|ran|stated)/, `${FRONT}(?<who>(?:[Aa]n?|[Tt]he)\\s(?:\\p{Ll}+\\s)?${LETTER}\\s(?:signed\\s)?(?:by|from)\\s${PERSON})\\s(?<cue>read|reads|said|says|ran|stated)(?:\\sthat)?[:,]?\\s*$`],
  [/\sthat\s*$/, `${FRONT}(?<who>(?:[Hh]e|[Ss]he|${PERSON}))(?:${ASIDE}|,)\\s(?<cue>(?:(?:has|had)\\s)?(?:said|told|wrote|written|warned|added|argued|declared|stated|announced|defended|affirmed|assured|maintained|guaranteed|recalled|indicated))\\s[^“”".;:]{1,70}\\sthat\\s*$`], // Kroll had said at a dinner in Oslo that “…”
])
