/** Words with which papers and stations end their names. */
export const PRESS =
  'Observer|Chronicle|Times|Post|Herald|Gazette|Tribune|Courier|Journal|Mail|Echo|Mirror|Standard|Telegraph|Guardian|Independent|Express|Record|Review|Weekly|Daily|Today|Press|Radio|TV|Television|Broadcasting|Bulletin|Dispatch|Examiner|Register|Sentinel|Advertiser|Argus|Ledger|Digest|Magazine|Monitor|News|Newsletter|Online'
const ENDS = new RegExp(String.raw`(?:^|\s)(?:${PRESS})$`)
const HOUSE =
  /^(?:The\s)?(?:\p{Lu}\S*\s){0,3}(?:Ministry|Department|Cent(?:re|er)|Institute|Foundation|Council|Office|Embassy|Academy|Forum)\s(?:of|for|on)\s/u
const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|net|org|info|news|eu|tv|[a-z]{2})$/iu
const NAME =
  /^(?:\p{Lu}\S*|\d+|of|the|and|for|de|der|des|la|le|&)(?:\s(?:\p{Lu}\S*|\d+|of|the|and|for|de|der|des|la|le|&)){0,11}$/u

/** "Lakeland Evening Post", "Nordic Centre for Security Studies", "WorldBuzz.net": by the shape of the name alone, for who is not registered. */
export const isPressName = (line: string): boolean =>
  DOMAIN.test(line) || (NAME.test(line) && (ENDS.test(line) || HOUSE.test(line)) && line.includes(' '))
