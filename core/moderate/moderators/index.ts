import type { Moderator } from '../moderator.ts'
import { eMail } from './e-mail.ts'
import { embeddedModel } from './embedded-model.ts'
import { iban } from './iban.ts'
import { ipAddress } from './ip-address.ts'
import { paymentCard } from './payment-card.ts'
import { phone } from './phone.ts'
import { usSsn } from './us-ssn.ts'

/** Every moderator that runs in the corridor. Where two see the same personal data, the earlier one counts. */
export const moderators: readonly Moderator[] = [
  iban,
  paymentCard,
  usSsn,
  eMail,
  ipAddress,
  phone,
  embeddedModel,
]
