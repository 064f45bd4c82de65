/** How a page that Wordbond wrote says so at its head; it lies where coverage is read, and is none. */
export const OWN_PAGE = '<meta name="generator" content="Wordbond">'
