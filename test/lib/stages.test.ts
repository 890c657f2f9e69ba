import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { resourcesOf, synthesise } from './synth.ts'

const template = synthesise({ stage: 'dev', alarmMail: 'desk@example.org', keepNoncurrentDays: '3' })

describe('a stage that is not prod', () => {
  it('vanishes with everything in it', () => {
    for (const type of ['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::Logs::LogGroup', 'AWS::SQS::Queue'])
      for (const resource of Object.values(resourcesOf(template, type)))
        expect(resource.DeletionPolicy).not.toBe('Retain')
    template.hasResourceProperties('AWS::DynamoDB::Table', { DeletionProtectionEnabled: false })
    template.resourceCountIs('Custom::S3AutoDeleteObjects', 2)
  })

  it('keeps old versions for as long as it is told', () => {
    for (const bucket of Object.values(resourcesOf(template, 'AWS::S3::Bucket')))
      expect(JSON.stringify(bucket)).toContain('"NoncurrentDays":3')
  })

  it('writes its alarms to the address that is given', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'desk@example.org',
    })
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      }),
    })
    for (const { Properties } of Object.values(resourcesOf(template, 'AWS::CloudWatch::Alarm')))
      expect(Properties['AlarmActions']).toHaveLength(1)
  })
})
