import { describe, expect, it } from 'vitest'
import { listingDate } from '../../store/listing.ts'

describe('the date of a listing', () => {
  const receivedAt = '2026-11-22T10:00:00.000Z'
  it.each([
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['2026-11-20T23:30:00-05:00', '2026-11-21T04:30:00.000Z'],
    ['2026-11-20T23:30', '2026-11-20T23:30:00.000Z'],
    ['2026-11-23T09:59:59Z', '2026-11-23T09:59:59.000Z'],
    ['1851-09-18', '1851-09-18T00:00:00.000Z'],
    [null, receivedAt],
    ['2026-11-24', receivedAt],
    ['9999-12-31', receivedAt],
    ['0001-01-01', receivedAt],
    ['2026-13-45', receivedAt],
    ['2026-02-31', receivedAt],
    ['1', receivedAt],
    ['yesterday', receivedAt],
  ])('%s is listed under %s', (publishedAt, date) =>
    expect(listingDate({ publishedAt, receivedAt })).toBe(date),
  )
})
