/**
 * A block's key as a number of 48 bits, so that millions of them stay small. Two keys that meet in one number only
 * bring together statements that reconciling then keeps apart again.
 */
export function blockKey(key: string): number {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x9e3779b1)
    high = Math.imul(high ^ unit, 0x5f356495)
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  return (high & 0xffff) * 2 ** 32 + (low >>> 0)
}
