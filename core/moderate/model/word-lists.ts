import { EMPTY_HASH, hashOn } from './features.ts'

const SPACE = 32
const BAR = 124

/** The hash of each word of a list that white space divides. To make strings of them first takes longer than all that is done with them. */
export function eachWordHash(list: string, visit: (hash: number) => void): void {
  let hash = EMPTY_HASH
  for (let i = 0; i <= list.length; i++) {
    const unit = i < list.length ? list.charCodeAt(i) : SPACE
    if (unit > SPACE) hash = hashOn(hash, unit)
    else {
      if (hash !== EMPTY_HASH) visit(hash)
      hash = EMPTY_HASH
    }
  }
}

/** The hash of the first word of each term of a list that bars divide. */
export function eachFirstHash(list: string, visit: (hash: number) => void): void {
  let hash = EMPTY_HASH
  let isFirst = true
  for (let i = 0; i <= list.length; i++) {
    const unit = i < list.length ? list.charCodeAt(i) : BAR
    if (unit === BAR) {
      visit(hash)
      hash = EMPTY_HASH
      isFirst = true
    } else if (unit === SPACE) isFirst = false
    else if (isFirst) hash = hashOn(hash, unit)
  }
}
