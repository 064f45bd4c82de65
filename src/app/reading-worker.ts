import { workerData } from 'node:worker_threads'
import type { Refused } from '../model/briefing.ts'
import type { Capture } from '../model/capture.ts'
import { dataFolder } from '../reference/data-folder.ts'
import { loadRegister } from '../reference/load-register.ts'
import { registerOf } from '../register/register.ts'
import { type ArticleRead, readArticle } from './read-article.ts'

const { data } = workerData as { readonly data: readonly string[] } // the user's folders, laid over ours
const register = registerOf(loadRegister([dataFolder(), ...data]))

/** Reads one capture on a thread of its own. */
export const readCapture = (capture: Capture): ArticleRead | Refused => readArticle(capture, register)
