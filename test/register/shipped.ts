import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadRegister } from '../../src/reference/load-register.ts'
import { registerOf } from '../../src/register/register.ts'

/** The register that ships, read once for all tests. */
export const register = registerOf(loadRegister([dataFolder()]))
