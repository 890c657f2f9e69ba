/** @throws Error where the stack has not set it: the function doesn't start. */
export function variable(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`The environment variable ${name} is not set`)
  return value
}
