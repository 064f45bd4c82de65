/**
 * Words so common in coverage that sharing one tells nothing. Ours, by hand: function words and the trade's everyday nouns
 * and verbs. What is rare is decided by this list, never by what was read, so that the order of reading changes nothing.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if then than that this these those there here it its he she they we i you me him her us them
  his hers their theirs our ours my mine your yours who whom whose which what when where why how not no never none nothing
  is are was were be been being am do does did done have has had having will would shall should may might can could must ought
  of in on at to for from by with without within about against between among into onto over under above below after before
  during since until till through across along around behind beyond near off out up down as like unlike per via
  all any both each every few many more most much other others another some such same own only just even also too very still
  again already always ever often now today soon later once one two three first second last next new old good great
  say says said tell tells told ask asked add added make makes made take takes took taken get gets got give gives gave given
  go goes went gone come comes came see seen know knows known think thinks thought want wants wanted need needs needed use used
  work works worked help helps let lets keep kept put set look looks find found show shows call calls called become became
  people person time times year years day days week weeks month months way ways thing things part parts lot end point world
  country countries nation nations state states government governments alliance allies ally nato europe european europeans
  united america american americans president minister ministers secretary general security defence defense military forces
  force war peace support supports commitment commitments spending spend percent per cent million billion dollars euros money
  meeting summit leader leaders member members important strong stronger clear ready able because while though although
  don't doesn't didn't won't can't isn't aren't wasn't weren't we're we've we'll it's that's i'm they're you're let's`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
