import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** A live report says where things stand, and when it ends: it speaks of itself, and is the reporting. */
export const liveReport = lineRule({
  id: 'live-report',
  kind: 'body',
  weight: 4,
  maxWords: 80,
  says: 'It says where a live report stands',
  patterns: [
    /^(?:\d{1,2}[.:]\d\d(?: ?[ap]m)? )?what (?:we know|we (?:still )?don't know|we've learned)(?: (?:so far|now|today|tonight|about [^.?!]{2,40}))?[:.]?$/,
    /^(?:key (?:points|events|developments)|where things stand|the latest developments)(?: (?:so far|now|today|tonight))?[:.]?$/,
    /^(?:we are|we're) (?:now )?(?:closing|pausing|ending|wrapping up) (?:this|our|the) (?:live ?)?(?:blog|report|coverage)\b/,
    /\bwelcome to (?:our|the|this) (?:rolling |continuing )?live (?:coverage|blog|updates|report)\b/,
    /^\d{1,2}[.:]\d\d\b.{0,12}\bour (?:own )?(?:reporter|correspondent)\b/,
    /\bhere(?: is|'s) (?:where things stand|what we know|what happened|what we've learned)\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'What we know tonight',
    '21.14 What we know so far',
    'Key developments',
    '18.40 Our reporter is at the harbour.',
    'We are closing this blog for the evening. Here is where things stand: the bridge is shut.',
    "We're pausing our live coverage until six. Here's what we know.",
    'Good morning, and welcome to our live coverage of the storm. Stay with us through the day.',
  ],
  leaves: [
    'What we know about you, and how to delete it: read our privacy notice.',
    'What we do',
    'Our reporter is at the harbour because you are there for us.',
    'Follow our live coverage and sign up for alerts.',
    'We are ending the year short of our goal.',
  ],
}
