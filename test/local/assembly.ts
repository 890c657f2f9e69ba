import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] })
const key = (name: string) => [{ AttributeName: name, KeyType: 'HASH' }]

/** A small stack of the same shape as the real one. */
export const template = {
  Resources: {
    Uploads: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        NotificationConfiguration: {
          QueueConfigurations: [
            {
              Event: 's3:ObjectCreated:*',
              Queue: arn('Queue'),
              Filter: { S3Key: { Rules: [{ Name: 'suffix', Value: '.txt' }] } },
            },
          ],
        },
      },
      Metadata: { 'aws:cdk:path': 'Small/Uploads/Resource' },
    },
    Dead: { Type: 'AWS::SQS::Queue' },
    Queue: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        VisibilityTimeout: 60,
        RedrivePolicy: { deadLetterTargetArn: arn('Dead'), maxReceiveCount: 5 },
      },
    },
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        AttributeDefinitions: ['pk', 'other'].map((name) => ({ AttributeName: name, AttributeType: 'S' })),
        KeySchema: key('pk'),
        GlobalSecondaryIndexes: [
          { IndexName: 'gsi1', KeySchema: key('other'), Projection: { ProjectionType: 'ALL' } },
        ],
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      },
    },
    Role: { Type: 'AWS::IAM::Role' },
    Function: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Code: { S3Key: 'abc.zip' },
        Handler: 'index.handler',
        Runtime: 'nodejs24.x',
        Role: arn('Role'),
        Timeout: 5,
        Environment: {
          // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of Fn::Sub
          Variables: { BUCKET: { Ref: 'Uploads' }, WHERE: { 'Fn::Sub': '${AWS::Region}/${Table}/${!kept}' } },
        },
      },
    },
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: arn('Queue'),
        FunctionName: { Ref: 'Function' },
        BatchSize: 7,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: 3 },
      },
    },
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: arn('Function'),
        PayloadFormatVersion: '2.0',
      },
    },
    Route: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: {
        RouteKey: '$default',
        AuthorizationType: 'NONE',
        Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
      },
    },
  },
  Outputs: {
    ApiUrl: {
      Value: {
        'Fn::Join': ['', ['https://', { Ref: 'Api' }, '.execute-api.', { Ref: 'AWS::Region' }, '.aws/v1']],
      },
    },
  },
}

/** Writes it as a cloud assembly around a bundle. */
export function assemblyOf(bundleFolder: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'assembly-'))
  mkdirSync(join(folder, 'asset.abc'))
  cpSync(bundleFolder, join(folder, 'asset.abc'), { recursive: true })
  writeFileSync(join(folder, 'Small.template.json'), JSON.stringify(template))
  const assets = {
    files: { abc: { source: { path: 'asset.abc' }, destinations: { one: { objectKey: 'abc.zip' } } } },
  }
  writeFileSync(join(folder, 'Small.assets.json'), JSON.stringify(assets))
  return folder
}
