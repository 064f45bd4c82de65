const SUBJECT =
  /^.*(?<=^|[.!?]["”’]?\s)(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Gen|Rep|Gov)\.\s)((?:The\s|An?\s|\p{Lu}[\p{L}.’'-]*\s)(?:[\p{L}.’'-]+,?\s){0,12})$/su
const VERB_FIRST =
  /^["“„«](?:also\s|still\s|now\s|simply\s)?(?:is|are|was|were|has|have|had|will|would|can|cannot|could|must|should|may|might|does|do|did|needs?|wants?|remains?)\b/u
const TELLS =
  /\b(?:said|says|told|added|argued|noted|warned|stressed|that|who|whether|if|when|as|because)\b|^(?:But|And|So|Yet|He|She|It|They|We|I)\b/u

/** 'The fleet, while a fine one, “also has to sail,” he added.': where quoted words begin with their verb, its subject ahead of them is said too. */
export function subjectAhead(text: string, start: number): number | null {
  if (!VERB_FIRST.test(text.slice(start, start + 40))) return null
  const line =
    text
      .slice(Math.max(0, start - 100), start)
      .split('\n')
      .at(-1) ?? ''
  const subject = SUBJECT.exec(line)?.[1]
  return subject === undefined || TELLS.test(subject) ? null : start - subject.length
}
