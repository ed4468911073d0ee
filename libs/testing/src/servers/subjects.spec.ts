import { describe, expect, it } from '@jest/globals';
import { permissionsOf, processNames } from './subjects.js';

const mayPublish = (subject: string) =>
  processNames.filter((name) => permissionsOf(name).publish.allow.some((pattern) => matches(pattern, subject)));

// A subject matches a pattern token by token; `*` stands for one token, `>` for the rest.
function matches(pattern: string, subject: string): boolean {
  const tokens = subject.split('.');
  return pattern
    .split('.')
    .every(
      (p, i, all) =>
        p === '>' || ((p === '*' || p === tokens[i]) && (i < all.length - 1 || tokens.length === all.length)),
    );
}

describe('subjects a process may use', () => {
  it.each(processNames)('only %s says its own events', (name) => {
    expect(mayPublish(`hb.event.${name}.something.qinglan`)).toEqual([name]);
  });

  it('only the gateway asks services', () => {
    expect(mayPublish('hb.rpc.intake.file-case')).toEqual(['gateway']);
  });

  it('every process hears replies to itself only', () => {
    for (const name of processNames)
      expect(permissionsOf(name).subscribe.allow.filter((subject) => subject.startsWith('_INBOX'))).toEqual([
        `_INBOX.${name}.>`,
      ]);
  });

  it('intake hears everybody who moves a case, itself too', () => {
    const infos = permissionsOf('intake').publish.allow.filter((subject) =>
      subject.startsWith('$JS.API.CONSUMER.MSG.NEXT'),
    );
    expect(infos.map((subject) => subject.split('.').slice(-2).join('.'))).toEqual([
      'INTAKE.intake',
      'DISPATCH.intake',
      'CALLBACK.intake',
      'SURVEY.intake',
    ]);
  });
});
