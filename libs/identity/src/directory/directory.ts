/** A company at the identity provider. Its alias is the tenant id and never changes. */
export interface Organization {
  readonly alias: string;
  /** As people read it; not unique. */
  readonly name: string;
  /** A disabled one is left out of every token issued from then on. */
  readonly enabled: boolean;
}

export interface NewPerson {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * What Hearback needs of the identity provider's administration: companies, people, and who belongs to which. What somebody may do in a
 * company is not here: that is Hearback's own membership. Every change may be sent again and then changes nothing, so that whoever broke
 * off half-way begins anew; taking away what is not there is no error.
 *
 * All throw DirectoryUnavailable when the provider does not answer or does not let us, for which later may be better.
 */
export interface Directory {
  /** Makes the organization, or changes the name of the one with this alias. Leaves a disabled one disabled. */
  saveOrganization(organization: Pick<Organization, 'alias' | 'name'>): Promise<void>;
  /** Throws NotInDirectory for an unknown alias. */
  setOrganizationEnabled(alias: string, enabled: boolean): Promise<void>;
  /** Removes the organization and all memberships in it; its people stay. */
  removeOrganization(alias: string): Promise<void>;
  findOrganization(alias: string): Promise<Organization | undefined>;

  /**
   * The account with this mail address, however it is capitalised; else a new one, whose owner cannot sign in before having chosen a
   * password. An account that was there keeps its names: it may be another company's member too.
   */
  savePerson(person: NewPerson): Promise<{ readonly subject: string }>;
  /** A disabled person's token is no longer active at the provider, and they get no new one. Throws NotInDirectory. */
  setPersonEnabled(subject: string, enabled: boolean): Promise<void>;
  removePerson(subject: string): Promise<void>;

  /** Throws NotInDirectory for an unknown organization or person. */
  addMember(alias: string, subject: string): Promise<void>;
  removeMember(alias: string, subject: string): Promise<void>;
  isMember(alias: string, subject: string): Promise<boolean>;
}

/** An organization or a person that the identity provider does not know. */
export class NotInDirectory extends Error {
  override readonly name = 'NotInDirectory';
}

/** The identity provider's administration does not answer, or does not let us in. */
export class DirectoryUnavailable extends Error {
  override readonly name = 'DirectoryUnavailable';
}
