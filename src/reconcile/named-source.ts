/** Where an article says that a speaker's words are from: another's interview, a pool, a post, a text. */
export interface NamedSource {
  readonly key: string // shared by all who name the same
  readonly label: string
  readonly because: string
  readonly isItself?: boolean // the article is that source
}

export const THE_TEXT: NamedSource = { key: 'text', label: 'the text itself', because: 'it quotes the text itself' }

export const THE_OFFICE: NamedSource = {
  key: 'office',
  label: 'the office itself',
  because: 'it names the office for the words',
}

export const PASSED_ON: NamedSource = { ...THE_OFFICE, because: 'the speaker’s office passed the words on' }

export const THE_RECORD: NamedSource = {
  key: 'record',
  label: 'a record of the words',
  because: 'it names the record for the words',
}
