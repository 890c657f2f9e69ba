import { type Stack, Validations } from 'aws-cdk-lib'

interface Finding {
  /** As cdk-nag names it. */
  readonly rule: string
  /** Construct paths within the stack; those of options that are off are not there. */
  readonly at: readonly string[]
  readonly reason: string
}

/** What cdk-nag's packs AwsSolutions and Serverless find here and what stays as it is, with the reason. */
export const findings: readonly Finding[] = [
  {
    rule: 'AwsSolutions-S1',
    at: ['Uploads/Bucket', 'Library/Articles', 'AccessLogs'],
    reason:
      'Who uploads is told by CloudTrail data events where an account wants them; readers never touch a bucket, and the log bucket would log itself.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<UploadsBucketC4B27CC7.Arn>/*]',
    at: ['Uploads/Uploaders', 'Ingest/FunctionRole'],
    reason: 'Uploads have keys that their publishers choose; this is every object of one bucket.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<LibraryArticles89654CDA.Arn>/*]',
    at: ['Ingest/FunctionRole', 'Api/FunctionRole', 'Review/FunctionRole'],
    reason: 'Each body has a key of its own that was never used before; this is every object of one bucket.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:execute-api:<AWS::Region>:<AWS::AccountId>:<ApiHttpApi4C294DC0>/$default/*/v1/review/*]',
    at: ['Review/Reviewers'],
    reason:
      'Reviewers may ask for every article, edit, hold and release every article: these are the review routes and no others.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::*]',
    at: ['Ingest/FunctionRole'],
    reason:
      "With option moderators only: Bedrock's checks and Comprehend's detection are about a text that is sent along, and know no resources.",
  },
  {
    rule: 'AwsSolutions-APIG4',
    at: ['Api/HttpApi'],
    reason: 'Articles are free to read. The api writes nothing that a reader sends.',
  },
  {
    rule: 'AwsSolutions-CFR1',
    at: ['Delivery/Distribution'],
    reason: 'Articles are free to read everywhere.',
  },
  {
    rule: 'AwsSolutions-CFR2',
    at: ['Delivery/Distribution'],
    reason:
      'A firewall costs more a month than all else when idle; the stage limits its rate, and nothing is written.',
  },
  {
    rule: 'AwsSolutions-CFR4',
    at: ['Delivery/Distribution'],
    reason:
      'Under the name that CloudFront gives there is no choice; with a name of its own it is TLS 1.2 at least.',
  },
  {
    rule: 'AwsSolutions-SMG4',
    at: ['Delivery/OriginSecret'],
    reason:
      'Rotation takes a helper function and a deployment. The secret guards no data, only the way around the CDN; docs/deploy.md says how to change it.',
  },
  {
    rule: 'Serverless-SQSRedrivePolicy',
    at: ['Uploads/DeadLetters'],
    reason: 'It is the dead letter queue itself; an alarm rings for its first message.',
  },
  {
    rule: 'Serverless-LambdaDLQ',
    at: ['Ingest/Function', 'Api/Function', 'Review/Function'],
    reason:
      'No function is invoked asynchronously: one by its queue, which has dead letters, two by requests.',
  },
  {
    rule: 'Serverless-LambdaTracing',
    at: ['Ingest/Function', 'Api/Function', 'Review/Function'],
    reason:
      'A function calls two services and logs how long it took; tracing would add rights, price and start-up time.',
  },
  {
    rule: 'Serverless-LambdaEventSourceMappingDestination',
    at: ['Ingest/Function/Queue'],
    reason: 'The destination of an SQS source is the dead letter queue of the queue.',
  },
  {
    rule: 'Serverless-SNSRedrivePolicy',
    at: ['Operations/Alarms'],
    reason:
      'The subscriber is a mail address. SNS sends such mail again by itself, and the alarm stays on in the console.',
  },
]

/** Tells whoever runs cdk-nag on the stack why each finding stays. */
export function acknowledgeFindings(stack: Stack): void {
  for (const { rule, at, reason } of findings)
    for (const path of at) {
      const found = path
        .split('/')
        .reduce<ReturnType<Stack['node']['tryFindChild']>>((node, id) => node?.node.tryFindChild(id), stack)
      if (found !== undefined) Validations.of(found).acknowledge({ id: rule, reason })
    }
}
