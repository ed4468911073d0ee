import type { Instant, PersonRequestKind } from '@hearback/contracts';

/** Texts about a person are sealed under the person's key: destroying it erases them here too, and the chain still verifies. */
export type SealedText = string;

export type PersonRequestEvent =
  | {
      readonly type: 'person-request-received';
      readonly id: string;
      readonly kind: PersonRequestKind;
      readonly personId: string;
      readonly caseId: string;
      readonly caseNumber: string;
      readonly propertyId?: string;
      readonly askedBy: string;
      readonly at: Instant;
      readonly dueAt: Instant;
      readonly note?: SealedText;
      readonly correction?: SealedText;
    }
  | {
      readonly type: 'person-request-granted';
      readonly at: Instant;
      readonly by: string;
      /** Whom it is about: the complainant of the case, and whoever is the same human being. */
      readonly personIds: readonly string[];
      readonly identityCheck?: SealedText;
    }
  | {
      readonly type: 'person-request-declined';
      readonly at: Instant;
      readonly by: string;
      readonly reason?: SealedText;
    }
  | { readonly type: 'person-data-exported'; readonly at: Instant; readonly by: string; readonly format: string }
  | { readonly type: 'person-request-done'; readonly at: Instant };
