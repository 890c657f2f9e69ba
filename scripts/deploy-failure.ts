/** What a failure in somebody's account looks like in the CDK's output, and what to do about it. The first match counts. */
const failures: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /There are expired AWS credentials|\bExpiredToken|security token included in the request is expired|SSO session .* expired/i,
    () =>
      'The AWS credentials have expired: log in again, e.g. with "aws sso login", and repeat the command.',
  ],
  [
    /Unable to resolve AWS account|InvalidClientTokenId|security token included in the request is invalid|Could not load credentials/i,
    () =>
      'There are no AWS credentials that AWS knows: log in, e.g. with "aws sso login", or set AWS_PROFILE.',
  ],
  [
    /(aws:\/\/\d+\/[\w-]+)\. Has the environment been bootstrapped/i,
    ([, place]) => `Account and region are not prepared for the CDK: run "npx cdk bootstrap ${place}" once.`,
  ],
  [
    /Is (?:account|the environment) .*bootstrapped|Please run 'cdk bootstrap'/i,
    () => 'Account and region are not prepared for the CDK: run "npx cdk bootstrap" once.',
  ],
  [
    /Architecture \\?"arm64\\?" is not supported in ([\w-]+)/i,
    ([, region]) => `Lambda has no ARM64 in ${region}: repeat the command with -c architecture=x86_64.`,
  ],
]

/** One sentence that says what to do, or undefined where the CDK's own words must do. */
export function explain(output: string): string | undefined {
  for (const [pattern, sentence] of failures) {
    const found = pattern.exec(output)
    if (found !== null) return sentence(found)
  }
  return undefined
}
