import type { Place } from '../model/register.ts'
import { slug } from './slug.ts'

export const placeId = (place: Place): string => `place:${slug(place.name)}`
