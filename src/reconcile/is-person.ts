/** Whether a speaker's id is a person's; else it is a body's. */
export const isPerson = (id: string) => /^(?:person|name):/.test(id)
