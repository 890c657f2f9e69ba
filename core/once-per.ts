/** What is made of an object when it is first asked for, and kept as long as the object is. */
export function oncePer<Key extends object, Made>(make: (of: Key) => Made): (of: Key) => Made {
  const kept = new WeakMap<Key, { readonly made: Made }>()
  return (of) => {
    const known = kept.get(of)
    if (known !== undefined) return known.made
    const made = make(of)
    kept.set(of, { made })
    return made
  }
}
