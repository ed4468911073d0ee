import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DirectoryUnavailable, NotInDirectory, type Directory } from './directory.js';

/** What every Directory must do. `open` makes one, with the right secret and address unless others are given. */
export function directoryContract(place: string, open: (secret?: string, issuer?: string) => Directory): void {
  const alias = `t${randomUUID().slice(0, 8)}`;
  const person = { email: `${alias}@people.example`, firstName: '小明', lastName: '李' };
  const nobody = randomUUID();
  let directory: Directory;
  let subject: string;

  beforeAll(async () => {
    directory = open();
    ({ subject } = await directory.savePerson(person));
  });

  describe(`F1 companies in the directory of ${place}`, () => {
    it('are made once and renamed', async () => {
      expect(await directory.findOrganization(alias)).toBeUndefined();
      await directory.saveOrganization({ alias, name: '青山物业' });
      await directory.saveOrganization({ alias, name: '青山物业' });
      expect(await directory.findOrganization(alias)).toEqual({ alias, name: '青山物业', enabled: true });
      await directory.saveOrganization({ alias, name: '青山物业集团' });
      expect(await directory.findOrganization(alias)).toEqual({ alias, name: '青山物业集团', enabled: true });
    });

    it('may have the same name, and names with anything in them', async () => {
      const other = `${alias}-b`;
      for (const name of ['青山物业集团', 'Ｑｉｎｇ <b>"山" & Co.</b> 🏢']) {
        await directory.saveOrganization({ alias: other, name });
        expect(await directory.findOrganization(other)).toMatchObject({ alias: other, name });
      }
      expect(await directory.findOrganization(alias)).toMatchObject({ name: '青山物业集团' });
      await directory.removeOrganization(other);
    });

    it('are made once by many at the same time', async () => {
      const one = { alias: `${alias}-c`, name: '同时物业' };
      await Promise.all(Array.from({ length: 4 }, () => directory.saveOrganization(one)));
      expect(await directory.findOrganization(one.alias)).toEqual({ ...one, enabled: true });
      await directory.removeOrganization(one.alias);
    });

    it('are disabled and enabled, and stay so when renamed', async () => {
      await directory.setOrganizationEnabled(alias, false);
      await directory.setOrganizationEnabled(alias, false);
      await directory.saveOrganization({ alias, name: '青山物业' });
      expect(await directory.findOrganization(alias)).toEqual({ alias, name: '青山物业', enabled: false });
      await directory.setOrganizationEnabled(alias, true);
      expect(await directory.findOrganization(alias)).toMatchObject({ enabled: true });
      await expect(directory.setOrganizationEnabled('nowhere', true)).rejects.toBeInstanceOf(NotInDirectory);
    });
  });

  describe(`F6 people in the directory of ${place}`, () => {
    it('are found again by their mail address, and keep their names', async () => {
      const again = { ...person, email: person.email.toUpperCase(), firstName: '别人' };
      expect(await directory.savePerson(again)).toEqual({ subject });
      const other = await directory.savePerson({ ...person, email: `other-${person.email}` });
      expect(other.subject).not.toBe(subject);
      await directory.removePerson(other.subject);
    });

    it('become members once and cease to be', async () => {
      expect(await directory.isMember(alias, subject)).toBe(false);
      await directory.addMember(alias, subject);
      await directory.addMember(alias, subject);
      expect(await directory.isMember(alias, subject)).toBe(true);
      expect(await directory.isMember('nowhere', subject)).toBe(false);
      expect(await directory.isMember(alias, nobody)).toBe(false);
      await directory.removeMember(alias, subject);
      await directory.removeMember(alias, subject);
      await directory.removeMember('nowhere', subject);
      expect(await directory.isMember(alias, subject)).toBe(false);
    });

    it('and companies that are not there are said to be missing', async () => {
      for (const missing of [
        () => directory.addMember('nowhere', subject),
        () => directory.addMember(alias, nobody),
        () => directory.setPersonEnabled(nobody, false),
      ])
        await expect(missing()).rejects.toBeInstanceOf(NotInDirectory);
    });

    it('are disabled and enabled', async () => {
      await directory.setPersonEnabled(subject, false);
      await directory.setPersonEnabled(subject, false);
      await directory.setPersonEnabled(subject, true);
    });

    it('lose their membership with the company, and go themselves when removed', async () => {
      await directory.addMember(alias, subject);
      await directory.removeOrganization(alias);
      await directory.removeOrganization(alias);
      expect(await directory.findOrganization(alias)).toBeUndefined();
      expect(await directory.savePerson(person)).toEqual({ subject });
      await directory.saveOrganization({ alias, name: '青山物业' });
      expect(await directory.isMember(alias, subject)).toBe(false);

      await directory.addMember(alias, subject);
      await directory.removePerson(subject);
      await directory.removePerson(subject);
      expect(await directory.isMember(alias, subject)).toBe(false);
      expect((await directory.savePerson(person)).subject).not.toBe(subject);
      await directory.removeOrganization(alias);
    });
  });

  describe(`F6 the directory of ${place}`, () => {
    it.each([
      ['the secret is wrong', () => open('guessed')],
      ['nobody answers', () => open(undefined, 'http://127.0.0.1:1/realms/hearback')],
    ])('says so when %s', async (_, closed) => {
      await expect(closed().findOrganization('qinglan')).rejects.toBeInstanceOf(DirectoryUnavailable);
    });
  });
}
