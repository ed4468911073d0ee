/** Injection token of the identity provider's administration (Directory in @hearback/identity). */
export const DIRECTORY = Symbol('DIRECTORY');
