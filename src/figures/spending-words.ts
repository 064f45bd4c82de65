const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const SPEND_VERBS = words(
  'spend spends spent spending allocate allocates allocated allocating devote devotes devoted devoting dedicate dedicates ' +
    'dedicated invest invests invested investing earmark earmarks earmarked budget budgets budgeted disburse disbursed ' +
    'amounts amounted totals totalled totaled laid shelled paid pays put puts poured pours pumped channelled is was are were stands stood reach reaches reached reaching meet meets met meeting hit hits hitting ' +
    'exceed exceeds exceeded surpass surpassed leads led tops topped raise raises raised raising increase increases ' +
    'increased boost boosts boosted lift lifts lifted had has came comes ranked ranks managed recorded reported posted ' +
    'remains remained fell falls dropped cut cuts rose rises arrive arrives arrived jump jumps jumped close closes closed ' +
    'end ends ended sits sat lands landed climb climbs climbed crossed finishes finished slips slipped edges edged ' +
    'shrank swelled soared passed passes missed misses cleared clears achieved attained went grew grows surged upped hiked doubled doubles tripled quadrupled topping crosses hovers hovered',
)

/** What may stand between a subject and its verb of spending. */
export const AUXILIARIES = words(
  'will would can could shall should may might must has have had is are was were be been being to also already now again ' +
    'currently still only just alone itself then likely expected set due projected forecast estimated planning plans ' +
    'plan planned intends intend aims aim wants want hopes hope pledged pledges pledge promised promises vowed vows ' +
    'committed commits commit agreed agrees decided needs need on track not never in for this last next year years ' +
    'nearly almost about over government ministry as a whole together collectively overall',
)

export const SPENDING_NOUNS = words(
  'spending expenditure expenditures outlay outlays budget budgets share contribution contributions investment ' +
    'investments figure ratio level effort efforts burden defence defense spend total',
)

/** "clearly"; not "ally", "Italy". */
export const isAdverb = (word: string): boolean =>
  word.endsWith('ly') && !/^(?:ally|italy|july|family|supply|reply)$/.test(word)

export const DEFENCE = /^(?:defence|defense|military|armed|nato|nato's|army|armies|armament|rearmament|burden-sharing)$/

/** Other things that are told in percent of GDP. */
export const NOT_DEFENCE =
  /^(?:partdefence|deficit|deficits|debt|debts|borrowing|growth|grew|inflation|unemployment|trade|exports|imports|tariff|tariffs|education|health|healthcare|welfare|pension|pensions|surplus|surpluses|tourism|agriculture|agricultural|manufacturing|remittances|revenue|revenues|tax|taxes|aid|assistance|research|climate|infrastructure|resilience|equipment|mortgage|recession|contracted|shrank|expanded|bureaucracy|social|interest|costs?|prices?|bonds?|loans?|contracts?|orders|purchases|receipts|stocks|subsidies|savings|loophole|clause|exemption|industry|firms|sector|manufacturers|producers)$/

export const TARGET_NOUNS =
  /^(?:target|targets|goal|goals|benchmark|benchmarks|guideline|guidelines|threshold|thresholds|pledge|pledges|commitment|commitments|minimum|floor|mark|standard|standards|requirement|requirements|objective|objectives|aim|baseline|quota|rule|norm|bar|ambition|obligation|line|club|barrier|hurdle)$/

/** Whoever is told to spend does not spend yet. */
export const DEMANDS =
  /^(?:requires?|required|requiring|must|should|ought|urged?|urges|urging|want|ask|expect|propose|insist|demand|demands|demanded|demanding|presse[ds]|pressed|pressing|pushed|pushes|pushing|called|calls|calling|insisted|insists|asks|asked|asking|wants|wanted|expects|obliges|obliged|obligation|proposed|proposes|proposal|suggested|supposed)$/

export const PLEDGES =
  /^(?:commit|commits|committed|committing|commitment|pledge|pledges|pledged|pledging|agree|agreed|agrees|agreeing|promise|promised|promises|vowed|vow|aim|aims|aimed|aiming|endorsed|adopted|signed)$/

/** Whoever cannot or will not spend does not. */
export const REFUSALS =
  /^(?:not|n't|never|neither|nor|none|nobody|cannot|can't|won't|unable|fail|fails|failed|failing|refuse|refuses|refused|refusing|reject|rejects|rejected|rejecting|oppose|opposes|opposed|impossible|without|instead|far|short|didn't|doesn't|don't|isn't|wasn't|hasn't|deny|denies|denied|denying)$/

export const MEETING =
  /^(?:meet|meets|met|meeting|reach|reaches|reached|reaching|hit|hits|hitting|exceed|exceeds|exceeded|exceeding|surpass|surpassed|surpasses|satisfy|satisfied|fulfil|fulfill|fulfilled|achieve|achieved|achieving|attain|attained|cleared|clears|clear|passed|passes|pass|crossed|crosses|cross)$/

/** Between a count of allies and a share: the share is not met, or not by those counted. */
export const NEGATIONS =
  /^(?:not|n't|never|fail|fails|failed|failing|short|below|under|less|miss|missed|misses|missing|yet|without|neither|nor|far|behind|unlikely|lag|lags|lagged|didn't|don't|doesn't|hadn't|haven't|hasn't|weren't|aren't|won't|struggle|struggled|struggling|fewer|still|apart|besides|except|excluding|other)$/
