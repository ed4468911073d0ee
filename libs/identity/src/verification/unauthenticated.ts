/** Why a token was not accepted, in words that may be shown to whoever sent it. */
export type Reason =
  | 'no token'
  | 'malformed token'
  | 'not signed with RS256'
  | 'token without expiry'
  | 'expired token'
  | 'token not valid yet'
  | 'wrong type of token'
  | 'token of another issuer'
  | 'token for another audience'
  | 'signed with an unknown key'
  | 'bad signature'
  | 'token names nobody'
  | 'token not accepted';

/** Nobody is signed in, or not provably so: HTTP 401, GraphQL `UNAUTHENTICATED`. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** The provider's keys could not be read: our trouble and not the caller's, so never a 401. */
export class SignInUnavailable extends Error {
  override readonly name = 'SignInUnavailable';
}
