/** What somebody is in a company was entered or changed. */
export interface MembershipSaved {
  readonly type: 'membership-saved';
  readonly id: string;
  /** The account's id at the identity provider. */
  readonly subject: string;
  readonly account: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly properties: 'all' | readonly string[];
  readonly reportsTo?: string;
  readonly active: boolean;
}
