import { describe, expect, it } from '@jest/globals';
import { renderText } from './chart.js';

const refused: readonly (readonly [what: string, set: string, complaint: RegExp])[] = [
  ['an unknown value', 'publicURL=https://a.example', /publicURL/],
  ['an unknown value deep down', 'processes.intake.replica=3', /replica/],
  ['a process that does not exist', 'processes.billing.replicas=1', /billing/],
  ['an address without https', 'publicUrl=http://a.example', /publicUrl/],
  ['an address with a path', 'publicUrl=https://a.example/x', /publicUrl/],
  ['no address', 'publicUrl=', /publicUrl: say where people reach it/],
  ['no NATS', 'nats.url=', /nats\.url: say where NATS is/],
  ['a NATS address of another kind', 'nats.url=http://nats:4222', /nats\/url|nats\.url/],
  ['a number of stream replicas that NATS does not take', 'nats.replicas=2', /replicas/],
  ['an issuer without https', 'signIn.issuer=http://k.example/realms/h', /issuer/],
  ['the tag latest', 'image.tag=latest', /tag/],
  ['an unknown way of scaling', 'autoscaling.mode=vpa', /mode/],
  ['scaling by lag without NATS’s monitoring', 'autoscaling.mode=keda', /natsMonitoring: say where/],
  ['no replica', 'processes.intake.replicas=0', /replicas/],
  ['replicas in words', 'processes.intake.replicas=two', /replicas/],
  ['a wrong quantity', 'processes.intake.resources.limits.memory=640MB', /memory/],
  ['a sender that is no address', 'mail.from=care', /from/],
  ['Vault without encryption', 'masterKey.vault.address=http://vault:8200', /address/],
  ['external secrets without a store', 'secrets.external.enabled=true', /store\.name: say which store/],
  ['a port that is none', 'networkPolicy.mongodb.ports[0]=70000', /ports/],
  ['a grace shorter than the drain and JetStream’s wait', 'shutdown.graceSeconds=15', /graceSeconds: 15 is too short/],
  ['a switch in words', 'ingress.enabled=perhaps', /enabled/],
];

describe('F5 values', () => {
  it.each(refused)('%s is refused', async (_, set, complaint) => {
    await expect(renderText('demo', set)).rejects.toThrow(complaint);
  });

  it('the same values in order are taken', async () => {
    const set = [
      'nats.replicas=3',
      'image.tag=0.1.1',
      'shutdown.graceSeconds=16',
      'masterKey.vault.address=https://vault:8200',
    ];
    expect(await renderText('demo', ...set)).toContain('hearback-intake:0.1.1');
  });
});
