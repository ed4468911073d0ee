import { NotInDirectory, type Directory, type NewPerson } from '@hearback/identity';

/** An identity provider's administration in memory. `accounts` knows mail addresses from the start. */
export class DirectoryUnderTest implements Directory {
  readonly organizations = new Map<string, { name: string; enabled: boolean; members: Set<string> }>();
  /** What to do instead of answering, before each call: a failing provider. */
  disturb: (call: string) => void = () => undefined;

  constructor(private readonly accounts: Map<string, string> = new Map()) {}

  async saveOrganization({ alias, name }: { alias: string; name: string }): Promise<void> {
    this.disturb('saveOrganization');
    this.organizations.set(alias, { enabled: true, members: new Set(), ...this.organizations.get(alias), name });
  }

  async setOrganizationEnabled(alias: string, enabled: boolean): Promise<void> {
    this.disturb('setOrganizationEnabled');
    this.organization(alias).enabled = enabled;
  }

  async removeOrganization(alias: string): Promise<void> {
    this.disturb('removeOrganization');
    this.organizations.delete(alias);
  }

  async findOrganization(alias: string) {
    this.disturb('findOrganization');
    const found = this.organizations.get(alias);
    return found && { alias, name: found.name, enabled: found.enabled };
  }

  async savePerson({ email }: NewPerson): Promise<{ subject: string }> {
    this.disturb('savePerson');
    const known = this.accounts.get(email.toLowerCase());
    const subject = known ?? `account-${this.accounts.size}`;
    this.accounts.set(email.toLowerCase(), subject);
    return { subject };
  }

  async setPersonEnabled(): Promise<void> {}

  async removePerson(): Promise<void> {}

  async addMember(alias: string, subject: string): Promise<void> {
    this.disturb('addMember');
    this.organization(alias).members.add(subject);
  }

  async removeMember(alias: string, subject: string): Promise<void> {
    this.disturb('removeMember');
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
