/** Waits for the start of a race, tries for the lock, says whether it got it, and holds it until its input ends. */
import { lock } from '../../local/lock.ts'

const [path = '', start = '0'] = process.argv.slice(2)
while (Date.now() < Number(start));
try {
  lock(path, 'The local cloud')
  process.stdout.write('held')
} catch (error) {
  process.stdout.write(error instanceof Error ? error.message : String(error))
}
process.stdin.resume()
