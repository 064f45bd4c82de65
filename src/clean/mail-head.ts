import { dayIn } from './day-in.ts'
import { NOTHING_SAID, type Said } from './raw-block.ts'

const HEAD = /^(?:[A-Z][\w-]{1,40}:[ \t][^\n]*\n(?:[ \t]+\S[^\n]*\n){0,20}){2,60}(?=\n)/
const FIELD = /^(From|Date|Sent|Subject|To):[ \t]+(.*)$/gm
const LONGEST = 20_000

/**
 * The header lines of a mail at the very top of a text, up to the empty line (RFC 5322): its day is the text's, its
 * subject the title. Without a sender or subject beside a day it is no mail.
 */
export function mailHead(text: string): { readonly end: number; readonly said: Said } {
  const head = HEAD.exec(text.slice(0, LONGEST))?.[0] ?? ''
  const fields = new Map([...head.matchAll(FIELD)].map(([, name = '', value = '']) => [name, value.trim()]))
  const day = dayIn(fields.get('Date') ?? fields.get('Sent') ?? '')
  if (day === null || !(fields.has('From') || fields.has('Subject'))) return { end: 0, said: NOTHING_SAID }
  return { end: head.length, said: { ...NOTHING_SAID, title: fields.get('Subject') || null, published: day } }
}
