import { Duration, Stack } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import type { Uploads } from './uploads.ts'

export interface OperationsProps {
  readonly uploads: Uploads
  readonly ingest: IFunction
  readonly httpApi: HttpApi
  readonly alarmMail: string | undefined
}

interface Watch {
  readonly metric: IMetric
  /** The alarm rings from this value on. */
  readonly from: number
  /** A sentence for whoever is woken; docs/runbook.md has a section of the alarm's name. */
  readonly meaning: string
}

/** What somebody should be woken for. */
export class Operations extends Construct {
  constructor(scope: Construct, id: string, props: OperationsProps) {
    super(scope, id)
    const topic = props.alarmMail === undefined ? undefined : this.topicFor(props.alarmMail)
    for (const [name, watch] of Object.entries(watches(props))) {
      const alarm = new Alarm(this, name, {
        metric: watch.metric,
        threshold: watch.from,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        alarmDescription: `${watch.meaning} What to do: docs/runbook.md, section ${name}.`,
      })
      if (topic) alarm.addAlarmAction(new SnsAction(topic))
    }
  }

  /** A topic with a policy has lost the one it began with, by which the account's alarms may publish. */
  private topicFor(mail: string): Topic {
    const topic = new Topic(this, 'Alarms', { enforceSSL: true })
    topic.addSubscription(new EmailSubscription(mail))
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    )
    return topic
  }
}

function watches({ uploads, ingest, httpApi }: OperationsProps): Record<string, Watch> {
  const period = Duration.minutes(5)
  const sum = { period, statistic: 'Sum' }
  const highest = { period, statistic: 'Maximum' }
  return {
    DeadLettersWaiting: {
      metric: uploads.deadLetters.metricApproximateNumberOfMessagesVisible(highest),
      from: 1,
      meaning: 'An upload failed five times for a reason that is not in the upload.',
    },
    UploadsWaitingLong: {
      metric: uploads.queue.metricApproximateAgeOfOldestMessage(highest),
      from: Duration.minutes(15).toSeconds(),
      meaning: 'An upload has waited for a quarter of an hour.',
    },
    IngestErrors: {
      metric: ingest.metricErrors(sum),
      from: 1,
      meaning: 'A whole batch of uploads crashed or timed out.',
    },
    IngestThrottled: {
      metric: ingest.metricThrottles(sum),
      from: 10,
      meaning: 'The account has no room for the ingest function.',
    },
    ApiErrors: {
      metric: httpApi.metricServerError(sum),
      from: 5,
      meaning: 'Readers got server errors.',
    },
  }
}
