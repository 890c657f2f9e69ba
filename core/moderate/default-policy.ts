import type { CategoryRule, Policy } from './policy.ts'

const personalData: CategoryRule = {
  label: 0.5,
  types: { card: { hold: 0.9 }, iban: { hold: 0.9 }, ssn: { hold: 0.7 } },
}

/** The policy that is in force where nobody has written one. A module, so that no file is read or parsed at start. */
export const defaultPolicy: Policy = {
  id: 'default@1',
  name: 'default',
  version: 1,
  mode: 'enforce',
  onError: 'hold',
  defaultProfile: 'newswire',
  publishers: {},
  profiles: {
    newswire: { personal_data: personalData },
    blog: { personal_data: personalData },
    'user-generated': { personal_data: personalData },
  },
}
