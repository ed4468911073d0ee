import { NotInDirectory, type Directory, type NewPerson } from '@hearback/identity';

/** An identity provider's administration in memory. `accounts` knows mail addresses from the start. */
export class DirectoryUnderTest implements Directory {
  readonly organizations = new Map<string, { name: string; enabled: boolean; members: Set<string> }>();
  /** What to do before each call, and after it took effect: a provider that fails. */
  disturb: (call: string, done: boolean) => void = () => undefined;

  constructor(private readonly accounts: Map<string, string> = new Map()) {}

  async saveOrganization({ alias, name }: { alias: string; name: string }): Promise<void> {
    this.disturb('saveOrganization', false);
    this.organizations.set(alias, { enabled: true, members: new Set(), ...this.organizations.get(alias), name });
    this.disturb('saveOrganization', true);
  }

  async setOrganizationEnabled(alias: string, enabled: boolean): Promise<void> {
    this.disturb('setOrganizationEnabled', false);
    this.organization(alias).enabled = enabled;
  }

  async removeOrganization(alias: string): Promise<void> {
    this.disturb('removeOrganization', false);
    this.organizations.delete(alias);
  }

  async findOrganization(alias: string) {
    this.disturb('findOrganization', false);
    const found = this.organizations.get(alias);
    return found && { alias, name: found.name, enabled: found.enabled };
  }

  async savePerson({ email }: NewPerson): Promise<{ subject: string }> {
    this.disturb('savePerson', false);
    const known = this.accounts.get(email.toLowerCase());
    const subject = known ?? `account-${this.accounts.size}`;
    this.accounts.set(email.toLowerCase(), subject);
    this.disturb('savePerson', true);
    return { subject };
  }

  async setPersonEnabled(): Promise<void> {}

  async removePerson(): Promise<void> {}

  async addMember(alias: string, subject: string): Promise<void> {
    this.disturb('addMember', false);
    this.organization(alias).members.add(subject);
    this.disturb('addMember', true);
  }

  async removeMember(alias: string, subject: string): Promise<void> {
    this.disturb('removeMember', false);
    this.organizations.get(alias)?.members.delete(subject);
  }

  async isMember(alias: string, subject: string): Promise<boolean> {
    return this.organizations.get(alias)?.members.has(subject) ?? false;
  }

  private organization(alias: string) {
    const found = this.organizations.get(alias);
    if (!found) throw new NotInDirectory(alias);
    return found;
  }
}
