/** What `{name}` in a sentence pattern is filled with; written for this project and given away (CC0-1.0). */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  groups:
    'Muslims|Jews|Christians|Hindus|Sikhs|Buddhists|atheists|women|men|gay people|lesbians|trans people|bisexuals|queer people|Black people|white people|Asians|Latinos|Mexicans|Africans|Arabs|Roma|Irish people|Poles|Russians|Ukrainians|Palestinians|Israelis|Chinese people|Indians|Pakistanis|Nigerians|Somalis|Kurds|Turks|immigrants|refugees|asylum seekers|foreigners|disabled people|deaf people|blind people|autistic people|elderly people|teenagers|homeless people'.split(
      '|',
    ),
  one: 'a Muslim woman|a Jewish man|a Christian family|a Hindu priest|a Sikh student|a gay teacher|a lesbian mayor|a trans athlete|a bisexual singer|a Black doctor|a white farmer|an Asian shopkeeper|a Latina lawyer|a Mexican cook|an Arab poet|a Roma musician|an Irish nurse|a Polish builder|a Russian chess player|a Palestinian photographer|an Israeli biologist|a Chinese engineer|an Indian novelist|a Nigerian striker|a Kurdish judge|an immigrant|a refugee|a disabled swimmer|a deaf actor|a blind pianist|an autistic boy|an elderly widow|a homeless veteran'.split(
    '|',
  ),
  person:
    'the mayor|the senator|the minister|the judge|the coach|the headteacher|the reporter|her neighbour|his former boss|the referee|the councillor|the nurse on duty|the shop owner|the chief executive|the activist|the singer'.split(
      '|',
    ),
  victim:
    'you|your family|that reporter|the judge|every last one of you|the mayor|her|him|those politicians|your kids|the whole newsroom|that coward of a minister|your sister|the principal'.split(
      '|',
    ),
  place:
    'in Leeds|in Ohio|in Nairobi|in the capital|in Marseille|near the border|in Brisbane|in a suburb of Delhi|outside Toronto|on the coast|in Warsaw|in the county'.split(
      '|',
    ),
  when: 'on Monday|last week|in March|this morning|two years ago|on Friday evening|in the spring|earlier this month|last summer|before the vote'.split(
    '|',
  ),
  official:
    'police said|a court heard|prosecutors said|according to the charity|a spokeswoman said|the report found|researchers wrote|her lawyer said|officials confirmed|the inquiry was told'.split(
      '|',
    ),
  slander:
    'vermin|parasites|filth|animals|a disease|subhuman|rats|scum|a plague on this country|cockroaches'.split(
      '|',
    ),
  insult:
    'idiot|pathetic loser|worthless piece of trash|disgusting liar|moron|stupid cow|coward|clown|waste of space|brainless puppet'.split(
      '|',
    ),
  good: 'kind|funny|brave|generous|clever|warm|patient|proud|hard-working|talented|welcome here|my best friends|part of this town'.split(
    '|',
  ),
  money: '$500|$2,000|£750|€1,200|$10,000|$4,850 a week|£300 a day|0.5 BTC|$1,000,000'.split('|'),
  coin: 'Bitcoin|crypto|Ethereum|forex|binary options|gold|our AI trading bot|this new token'.split('|'),
  cure: 'this simple trick|our herbal capsules|one spoonful before bed|this ancient root|our detox patch|the keto gummies doctors hate'.split(
    '|',
  ),
  bank: 'your bank|PayPal|the tax office|your parcel service|Netflix|the payroll department|your mobile provider'.split(
    '|',
  ),
  bad: 'lazy|dishonest|greedy|stupid|dirty|disgusting|dangerous|worthless|ugly|revolting|crooked|cowardly|mentally ill|perverted|backward|violent|evil|criminals|thieves|rapists|terrorists|inferior'.split(
    '|',
  ),
  beasts: 'rats|cockroaches|maggots|pigs|dogs|monkeys|lice|leeches|snakes|fleas'.split('|'),
  things:
    'Mondays|wasps|plastic straws|slow websites|parking meters|electric scooters|umbrellas|pop-up windows|mosquitoes|leaf blowers|tomatoes|tax forms|potholes|alarm clocks'.split(
      '|',
    ),
  town: 'Leeds|Akron|Nairobi|Lyon|Perth|Gdansk|Tampa|Porto|Cork|Winnipeg'.split('|'),
  victims:
    'three people|a father of two|eleven worshippers|two aid workers|a nurse|six schoolchildren|dozens of civilians|a taxi driver|a couple in their seventies|four hostages|a transgender woman|a rabbi|two police officers|a reporter|nine miners|villagers|a sex worker|a homeless man|twenty women|prisoners'.split(
      '|',
    ),
  killed:
    'shot dead|stabbed to death|beaten to death|killed|murdered|strangled|burned alive|blown up|tortured and killed|hanged|beheaded|gunned down|poisoned|massacred|slaughtered|executed|found dead|left to die'.split(
      '|',
    ),
  suspect:
    'a man of 34|a former priest|a mother of two|a police officer|a gang leader|a surgeon|a farmer|a neo-Nazi|a football coach|a landlord|a pensioner|a student|an estate agent|a prison guard|her former husband|a banker'.split(
      '|',
    ),
  offence:
    'murder|manslaughter|rape|sexual assault|human trafficking|arson|stalking|blackmail|kidnapping|threatening to kill {person}|attempted murder|domestic violence|inciting hatred|selling cocaine|fraud|dangerous driving|sharing intimate pictures without consent|terrorism|torture|running a brothel|money laundering|desecrating graves'.split(
      '|',
    ),
  tried:
    'was jailed for nine years for|was found guilty of|was convicted of|denies|pleaded guilty to|was cleared of|is to stand trial for|was arrested on suspicion of|was charged with|admitted'.split(
      '|',
    ),
  number: '41|67|212|1,200|38|54|90|3,000'.split('|'),
  year: '1349|1692|1791|1838|1904|1919|1933|1938|1942|1955|1963|1994'.split('|'),
  name: 'Marek|Ines|Joanna|Tom Adeyemi|Mrs Larkin|Sofia|David|Amal|Kwame|Ruth Keller|Yusuf|Priya'.split('|'),
  kin: 'your daughter|your son|your wife|your kids|your mother|your husband|your little girl|your sister|your family|your boy'.split(
    '|',
  ),
  address:
    'number nine, red door|third floor|the blue house|behind the church|opposite the school|Mill Lane'.split(
      '|',
    ),
}
