import { type Draft, endsLikeSentence } from './draft.ts'
import { holdsSpeech } from './speech.ts'

/** What pages say around articles, as whole lines. Collected from the habits of news sites, not of any one. */
const LINES =
  /^(?:advertise?ment|sponsored(?: content)?|promoted|share(?: this)?(?: (?:article|story|post|page))?|save(?: article)?|print|e-?mail|comments?(?: \(\d+\))?|\d+ comments?|follow us.{0,60}|sign up.{0,120}|subscribe.{0,120}|log in.{0,40}|listen(?: to this (?:article|story))?.{0,40}|\d+[ -]min(?:ute)?s?(?: read| listen)?|skip to (?:main )?content|menu|search|home|back to top|scroll to continue|story continues below.{0,40}|article continues (?:below|after).{0,40}|continue reading.{0,80}|click here.{0,120}|read (?:the )?full (?:story|article).{0,60}|get (?:our|the) .{0,60}(?:newsletter|stories|app).{0,60}|download (?:the|our) .{0,60}app.{0,40}|join (?:the|our) (?:conversation|newsletter|community).{0,60}|support (?:our|independent) journalism.{0,80}|all rights reserved\.?|our standards:.{0,80}|.{0,40}trust principles\.?|view (?:all|more|comments).{0,40}|load more|tags?:?|topics?:?|(?:facebook|twitter|x|whatsapp|linkedin|email|telegram|reddit|copy link|bluesky|print|share)(?:[ ,|/·•]+(?:facebook|twitter|x|whatsapp|linkedin|email|telegram|reddit|copy link|bluesky|print|share))+|credit:?.{0,60}|related:?|recommended:?|trending(?: now)?:?|newsletters?:?|more (?:on|from) .{0,60}|about the author|we (?:use|value) .{0,40}(?:cookies|privacy).{0,120})$/i
/** Lines that begin so point to another story. */
const POINTERS =
  /^(?:read (?:more|also|next)|also read|see also|more:|related (?:articles?|stor(?:y|ies)|coverage|content)?:|watch:|listen:|read:|don[’']t miss:?|you (?:may|might) also like|most (?:read|popular|viewed)|editor[’']s? (?:picks?|choice)|editors[’'] picks|in other news|from our partners|up next|(?:recommended|more stories|what to read next)|(?:©|\(c\)|copyright)\s?.{0,120}$|this (?:article|story) (?:was )?(?:first |originally )+(?:appeared|published).{0,120}$|(?:tags|topics|filed under|sign up|keywords):\s)/i
/** A line that tells of the text itself: a note of the desk, a sample's label, an embargo. */
const NOTES =
  /^(?:editor[’']?s?[’']? note|note to (?:editors|readers)|correction|clarification|disclaimer|embargo(?:ed)?|sample)\b.{0,30}?[:.]|^[*_]{0,2}this is a sample (?:text|article)\b/i
/** Boxes whose heading is followed by one paragraph that sums the story up for browsers. */
const BOXES = /^(?:why we wrote this|(?:a )?quick read|key takeaways?|the gist|in brief|at a glance|tl;?dr|summary)$/i
/** Headings under which titles of other stories stand. */
const LISTS =
  /^(?:related(?: (?:articles?|stor(?:y|ies)|coverage|content|posts?))?|recommended(?: stories)?|more (?:on this|stories|from|to explore)\b.{0,40}|most (?:read|popular|viewed)|trending(?: now)?|editor[’']s? picks?|read more|you (?:may|might) also like|what to read next|latest(?: news| stories)?|top stories)(?: on this)?:?$/i

/** Mark the lines that sites set around and into articles. */
export function markFurniture(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (!isOpen(draft)) return
    const { words } = draft
    if (words.length > 300 || holdsSpeech(words)) return
    if (NOTES.test(words)) draft.type = 'furniture'
    else if (BOXES.test(words)) markBox(drafts, index)
    else if (LISTS.test(words)) markList(drafts, index)
    else if (words.length <= 160 && (LINES.test(words) || POINTERS.test(words))) draft.type = 'furniture'
  })
}

const isOpen = ({ type }: Draft): boolean => type === null || type === 'subhead' || type === 'headline'

/** Heading and the one paragraph below it, unless that is quoted speech. */
function markBox(drafts: readonly Draft[], at: number): void {
  const [heading, box] = drafts.slice(at, at + 2)
  if (heading) heading.type = 'furniture'
  if (box?.type === null && box.words.length <= 600 && !/["“”«»]/.test(box.words)) box.type = 'furniture'
}

/** Heading and the titles below it: lines that do not end like sentences, the first of them in any case a short one. */
function markList(drafts: readonly Draft[], at: number): void {
  const heading = drafts[at]
  if (heading) heading.type = 'furniture'
  for (const draft of drafts.slice(at + 1, at + 11)) {
    if (!isOpen(draft) || draft.words.length > 160 || (endsLikeSentence(draft.words) && !/[?!’”]$/.test(draft.words)))
      break
    draft.type = 'furniture'
  }
}
